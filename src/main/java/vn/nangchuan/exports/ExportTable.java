package vn.nangchuan.exports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.RealTime;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.scope.StoredValues;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.uikit.ListFormat;
import vn.nangchuan.uikit.ListOffer;

/** The table of lists that are written in the background. */
@Component
class ExportTable {

    private static final int SHOWN = 20;
    /** After a week nobody asks what became of it. */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final String COLUMNS = """
            SELECT id, unit_path, list, permission, title, filter, format, asked_at, file, file_rows, file_until, fetched_at
            FROM list_export
            WHERE account_id = :account AND unit_id = :unit
            """;

    private final JdbcClient jdbc;
    private final Clock realTime;

    ExportTable(JdbcClient jdbc, @RealTime Clock realTime) {
        this.jdbc = jdbc;
        this.realTime = realTime;
    }

    /** A row. */
    record Row(
            long id,
            UnitPath keeper,
            String list,
            String permission,
            String title,
            String filter,
            ListFormat format,
            Instant askedAt,
            @Nullable UUID file,
            int rows,
            @Nullable Instant until,
            boolean fetched) {}

    /** @return its number */
    long add(SignedInAccount asker, ListOffer<?> list, ListFormat format) {
        UnitPath path = new UnitPath(asker.unitPath());
        long id = jdbc.sql("SELECT NEXT VALUE FOR list_export_seq AS id")
                .query((row, _) -> row.getLong("id"))
                .single();
        own(jdbc.sql("""
                        INSERT INTO list_export (id, province_id, unit_id, unit_path, account_id, list, permission, title, filter,
                                                 format, asked_at, changed_by)
                        VALUES (:id, :province, :unit, :path, :account, :list, :permission, :title, :filter, :format, :now, :actor)
                        """), asker)
                .param("id", id)
                .param("province", path.province().value())
                .param("path", path.value())
                .param("list", list.code())
                .param("permission", list.permission())
                .param("title", cut(list.title(), 200))
                .param("filter", cut(list.filter(), 1000))
                .param("format", format.name())
                .param("now", StoredValues.utc(realTime.instant()))
                .param("actor", "account:" + asker.id())
                .update();
        return id;
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    /** Says that its file is whole, and for how long it is there. */
    void finish(long id, SignedInAccount asker, UUID file, int rows) {
        own(jdbc.sql("""
                        UPDATE list_export SET file = :file, file_rows = :rows, file_until = :until, changed_by = :actor
                        WHERE id = :id AND account_id = :account AND unit_id = :unit
                        """), asker)
                .param("file", StoredValues.bytes(file))
                .param("rows", rows)
                .param("until", StoredValues.utc(realTime.instant().plus(ExportFiles.KEPT)))
                .param("actor", "account:" + asker.id())
                .param("id", id)
                .update();
    }

    void noteFetched(long id, SignedInAccount asker) {
        own(jdbc.sql("""
                        UPDATE list_export SET fetched_at = :now, changed_by = :actor
                        WHERE id = :id AND account_id = :account AND unit_id = :unit
                        """), asker)
                .param("now", StoredValues.utc(realTime.instant()))
                .param("actor", "account:" + asker.id())
                .param("id", id)
                .update();
    }

    /** Those of an account at the place where it works, the latest first. */
    List<Row> of(SignedInAccount asker) {
        return own(jdbc.sql(COLUMNS + " ORDER BY id DESC LIMIT :limit"), asker)
                .param("limit", SHOWN)
                .query((row, _) -> row(row))
                .list();
    }

    Optional<Row> find(long id, SignedInAccount asker) {
        return own(jdbc.sql(COLUMNS + " AND id = :id"), asker)
                .param("id", id)
                .query((row, _) -> row(row))
                .optional();
    }

    /** Removes what the account asked for there long ago. */
    void forget(SignedInAccount asker) {
        List<Long> old = own(jdbc.sql("""
                        SELECT id FROM list_export WHERE account_id = :account AND unit_id = :unit AND asked_at < :before
                        """), asker)
                .param("before", StoredValues.utc(realTime.instant().minus(KEPT)))
                .query((row, _) -> row.getLong("id"))
                .list();
        if (!old.isEmpty()) {
            jdbc.sql("DELETE FROM list_export WHERE id IN (:old)")
                    .param("old", old)
                    .update();
        }
    }

    boolean isOver(Row row) {
        Instant until = row.until();
        return until != null && !realTime.instant().isBefore(until);
    }

    private static JdbcClient.StatementSpec own(JdbcClient.StatementSpec statement, SignedInAccount asker) {
        return statement
                .param("account", asker.id().value())
                .param("unit", asker.unitId().value());
    }

    private static Row row(ResultSet row) throws SQLException {
        byte[] file = row.getBytes("file");
        return new Row(
                row.getLong("id"),
                UnitPath.read(row, "unit_path"),
                row.getString("list"),
                row.getString("permission"),
                row.getString("title"),
                row.getString("filter"),
                ListFormat.valueOf(row.getString("format")),
                StoredValues.instant(row.getObject("asked_at", LocalDateTime.class)),
                file == null ? null : StoredValues.uuid(file),
                row.getInt("file_rows"),
                row.getObject("file_until") == null
                        ? null
                        : StoredValues.instant(row.getObject("file_until", LocalDateTime.class)),
                row.getObject("fetched_at") != null);
    }
}
