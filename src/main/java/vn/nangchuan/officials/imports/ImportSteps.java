package vn.nangchuan.officials.imports;

import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.imports.ImportLine.Counts;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.StoredValues;

/** How far the files that were brought are. */
@Component
class ImportSteps {

    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final BusinessClock clock;

    ImportSteps(JdbcClient jdbc, Scopes scopes, BusinessClock clock) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.clock = clock;
    }

    void map(long id, Map<Integer, SheetField> mapping) {
        jdbc.sql("""
                        UPDATE register_import SET mapping = :mapping, status = 'BROUGHT', changed_by = :actor, version = version + 1
                        WHERE id = :id
                        """)
                .param("mapping", SheetContent.written(mapping))
                .param("actor", scopes.require().actor())
                .param("id", id)
                .update();
    }

    /**
     * Notes who asks for something to be done with a file.
     *
     * @param asker who that is on the register; null: nobody there
     * @param leaveOut whether refused rows may be passed over
     */
    void asked(long id, @Nullable OfficialId asker, boolean leaveOut) {
        jdbc.sql("""
                        UPDATE register_import SET leave_out = :leave, asker_official = :asker, changed_by = :actor,
                               version = version + 1
                        WHERE id = :id
                        """)
                .param("leave", leaveOut)
                .param("asker", asker == null ? null : asker.value())
                .param("actor", scopes.require().actor())
                .param("id", id)
                .update();
    }

    void checked(long id, String fingerprint, Counts counts) {
        jdbc.sql("""
                        UPDATE register_import SET status = 'CHECKED', fingerprint = :fingerprint, entered = :entered,
                               changed = :changed, unchanged = :unchanged, refused = :refused, in_conflict = :conflict,
                               changed_by = :actor, version = version + 1
                        WHERE id = :id
                        """)
                .param("fingerprint", fingerprint)
                .param("entered", counts.entered())
                .param("changed", counts.changed())
                .param("unchanged", counts.unchanged())
                .param("refused", counts.refused())
                .param("conflict", counts.conflict())
                .param("actor", scopes.require().actor())
                .param("id", id)
                .update();
    }

    /** Counts the rows anew, after something was chosen. */
    void recount(long id) {
        jdbc.sql("""
                        UPDATE register_import i JOIN (
                            SELECT import_id, SUM(status = 'ENTERED') AS entered, SUM(status = 'CHANGED') AS changed,
                                   SUM(status = 'UNCHANGED') AS unchanged, SUM(status = 'REFUSED') AS refused,
                                   SUM(status = 'CONFLICT') AS in_conflict
                            FROM register_import_row WHERE import_id = :id GROUP BY import_id) r ON r.import_id = i.id
                        SET i.entered = r.entered, i.changed = r.changed, i.unchanged = r.unchanged, i.refused = r.refused,
                            i.in_conflict = r.in_conflict, i.changed_by = :actor, i.version = i.version + 1
                        WHERE i.id = :id
                        """).param("actor", scopes.require().actor()).param("id", id).update();
    }

    void applied(long id) {
        jdbc.sql("""
                        UPDATE register_import SET status = 'APPLIED', applied_at = :now, changed_by = :actor, version = version + 1
                        WHERE id = :id
                        """)
                .param("now", now())
                .param("actor", scopes.require().actor())
                .param("id", id)
                .update();
    }

    void undone(long id) {
        jdbc.sql("""
                        UPDATE register_import SET status = 'UNDONE', undone_at = :now, changed_by = :actor, version = version + 1
                        WHERE id = :id
                        """)
                .param("now", now())
                .param("actor", scopes.require().actor())
                .param("id", id)
                .update();
    }

    void remove(long id) {
        jdbc.sql("DELETE FROM register_import_row WHERE import_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("DELETE FROM register_import WHERE id = :id").param("id", id).update();
    }

    private LocalDateTime now() {
        return StoredValues.utc(clock.instant());
    }
}
