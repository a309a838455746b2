package vn.nangchuan.officials.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.StoredValues;
import vn.nangchuan.scope.UnitPath;

/** How many files are kept, and for how long: each holds what the dossiers of many people say. */
@Component
class KeptFiles {

    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final BusinessClock clock;
    private final ImportTrail trail;
    private final ImportLimits limits;

    KeptFiles(JdbcClient jdbc, Scopes scopes, BusinessClock clock, ImportTrail trail, ImportLimits limits) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.clock = clock;
        this.trail = trail;
        this.limits = limits;
    }

    private record Old(long id, String fileName, UnitPath keeper) {

        static Old of(ResultSet row) throws SQLException {
            return new Old(row.getLong("id"), row.getString("file_name"), UnitPath.read(row, "unit_path"));
        }
    }

    private record Room(int open, long bytes) {}

    /**
     * Forgets the files that were brought or taken over long ago at the scope's unit and those below it, and what was made
     * of their rows; that they were brought stays on record. Those that something is being done with wait for the next time.
     */
    void forgetOld() {
        List<Long> old = jdbc.sql("""
                        SELECT id FROM register_import
                        WHERE content IS NOT NULL AND COALESCE(applied_at, brought_at) < :before
                        """)
                .param("before", before())
                .query((row, _) -> row.getLong("id"))
                .list();
        if (!old.isEmpty()) {
            locked(old).forEach(this::forget);
        }
    }

    private LocalDateTime before() {
        return StoredValues.utc(clock.instant().minus(limits.kept()));
    }

    private List<Old> locked(List<Long> ids) {
        return jdbc.sql("""
                        SELECT id, file_name, unit_path FROM register_import WHERE id IN (:ids) AND content IS NOT NULL
                        FOR UPDATE SKIP LOCKED
                        """).param("ids", ids).query((row, _) -> Old.of(row)).list();
    }

    private void forget(Old file) {
        jdbc.sql("DELETE FROM register_import_row WHERE import_id = :id")
                .param("id", file.id())
                .update();
        jdbc.sql("""
                        UPDATE register_import SET content = NULL, changed_by = :actor, version = version + 1 WHERE id = :id
                        """)
                .param("actor", scopes.require().actor())
                .param("id", file.id())
                .update();
        trail.forgotten(file.id(), file.fileName(), file.keeper());
    }

    /**
     * Makes sure that the unit may bring one more.
     *
     * @throws BusinessRuleViolation when it has too many that are not taken over, or all together become too large
     */
    void requireRoom(int bytes) {
        Room taken = jdbc.sql("""
                        SELECT COUNT(CASE WHEN status IN ('BROUGHT', 'CHECKED') THEN 1 END) AS not_taken_over,
                               COALESCE(SUM(bytes), 0) AS all_bytes
                        FROM register_import WHERE unit_id = :unit AND content IS NOT NULL
                        """)
                .param("unit", scopes.require().path().unit().value())
                .query((row, _) -> new Room(row.getInt("not_taken_over"), row.getLong("all_bytes")))
                .single();
        if (taken.open() >= limits.mostOpen()) {
            throw new BusinessRuleViolation(ImportFinding.IMPORT_TOO_MANY, limits.mostOpen());
        }
        if (taken.bytes() + bytes > limits.mostBytes().toBytes()) {
            throw new BusinessRuleViolation(
                    ImportFinding.IMPORT_NO_ROOM,
                    limits.mostBytes().toMegabytes(),
                    limits.kept().toDays());
        }
    }
}
