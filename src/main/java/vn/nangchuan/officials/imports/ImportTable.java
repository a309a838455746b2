package vn.nangchuan.officials.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.officials.imports.ImportLine.Counts;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.StoredValues;
import vn.nangchuan.scope.UnitPath;

/** The files that were brought. */
@Component
class ImportTable {

    private static final String COLUMNS = """
            SELECT id, unit_path, file_name, status, bringer, brought_at, applied_at, undone_at, content IS NOT NULL AS kept,
                   heading_row, titles, mapping, leave_out, asker_official, fingerprint, entered, changed, unchanged, refused, in_conflict
            FROM register_import
            """;

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final BusinessClock clock;
    private final ImportSeal seal;

    ImportTable(JdbcClient jdbc, Scopes scopes, BusinessClock clock, ImportSeal seal) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.clock = clock;
        this.seal = seal;
    }

    /**
     * A row.
     *
     * @param leaveOut whether refused rows may be passed over
     * @param asker who that is on the register who last asked for something to be done with it; null: nobody there
     * @param fingerprint of what was shown; null until it was looked through
     */
    record Row(
            ImportSheet sheet,
            boolean leaveOut,
            @Nullable Long asker,
            @Nullable String fingerprint) {

        long id() {
            return sheet.line().id();
        }

        SheetHeading heading() {
            return new SheetHeading(sheet.headingRow(), sheet.titles());
        }
    }

    List<ImportLine> latest(int limit) {
        return jdbc.sql(COLUMNS + " WHERE unit_id = :unit ORDER BY id DESC LIMIT :limit")
                .param("unit", unit())
                .param("limit", limit)
                .query((row, _) -> row(row).sheet().line())
                .list();
    }

    Optional<Row> find(long id) {
        return jdbc.sql(COLUMNS + " WHERE id = :id")
                .param("id", id)
                .query((row, _) -> row(row))
                .optional();
    }

    /** Whoever comes second waits here. */
    private Optional<Row> lock(long id) {
        return jdbc.sql(COLUMNS + " WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query((row, _) -> row(row))
                .optional();
    }

    /**
     * Keeps others from it until the transaction ends, when it is in one of these states.
     *
     * @throws BusinessRuleViolation when it is not here, or in another
     */
    Row require(long id, ImportStatus... fit) {
        Row file = lock(id).orElseThrow(() -> new BusinessRuleViolation(ImportFinding.IMPORT_NOT_HERE));
        if (!List.of(fit).contains(file.sheet().line().status())) {
            throw new BusinessRuleViolation(ImportFinding.IMPORT_STEP_UNFIT);
        }
        return file;
    }

    /** The file as it came; empty where it was forgotten. */
    Optional<byte[]> content(long id) {
        return jdbc.sql("SELECT content FROM register_import WHERE id = :id AND content IS NOT NULL")
                .param("id", id)
                .query((row, _) -> row.getBytes("content"))
                .optional()
                .map(kept -> seal.open(id, kept));
    }

    /** @return its number */
    long add(String fileName, byte[] content, SheetHeading heading, Map<Integer, SheetField> mapping, String bringer) {
        Scope scope = scopes.require();
        long id = jdbc.sql("SELECT NEXT VALUE FOR register_import_seq AS id")
                .query((row, _) -> row.getLong("id"))
                .single();
        jdbc.sql("""
                        INSERT INTO register_import (id, province_id, unit_id, unit_path, file_name, content, bytes, heading_row, titles,
                                                     mapping, status, brought_by, bringer, brought_at, changed_by)
                        VALUES (:id, :province, :unit, :path, :name, :content, :bytes, :heading, :titles, :mapping, 'BROUGHT', :actor,
                                :bringer, :now, :actor)
                        """)
                .param("id", id)
                .param("province", scope.path().province().value())
                .param("unit", unit())
                .param("path", scope.path().value())
                .param("name", fileName)
                .param("content", seal.seal(id, content))
                .param("bytes", content.length)
                .param("heading", heading.lastRow())
                .param("titles", JSON.writeValueAsString(heading.titles()))
                .param("mapping", SheetContent.written(mapping))
                .param("bringer", bringer)
                .param("now", StoredValues.utc(clock.instant()))
                .param("actor", scope.actor())
                .update();
        return id;
    }

    private long unit() {
        return scopes.require().path().unit().value();
    }

    private static Row row(ResultSet row) throws SQLException {
        ImportLine line = new ImportLine(
                row.getLong("id"),
                UnitPath.read(row, "unit_path"),
                row.getString("file_name"),
                ImportStatus.valueOf(row.getString("status")),
                row.getString("bringer"),
                StoredValues.instant(row.getObject("brought_at", LocalDateTime.class)),
                instant(row, "applied_at"),
                instant(row, "undone_at"),
                row.getBoolean("kept"),
                new Counts(
                        row.getInt("entered"),
                        row.getInt("changed"),
                        row.getInt("unchanged"),
                        row.getInt("refused"),
                        row.getInt("in_conflict")));
        Map<Integer, String> titles =
                JSON.readValue(row.getString("titles"), new TypeReference<LinkedHashMap<Integer, String>>() {});
        return new Row(
                new ImportSheet(
                        line, row.getInt("heading_row"), titles, SheetContent.mapping(row.getString("mapping"))),
                row.getBoolean("leave_out"),
                row.getObject("asker_official", Long.class),
                row.getString("fingerprint"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime stored = row.getObject(column, LocalDateTime.class);
        return stored == null ? null : StoredValues.instant(stored);
    }
}
