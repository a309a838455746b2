package vn.nangchuan.officials.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.scope.ManyRows;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;

/** The rows of files, as they were last looked through or taken over. */
@Component
class ImportRowTable {

    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final ImportSeal seal;
    private final ManyRows many;

    ImportRowTable(JdbcClient jdbc, Scopes scopes, ImportSeal seal, ManyRows many) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.seal = seal;
        this.many = many;
    }

    /** A row with what is sealed of it. */
    record Row(int number, RowStatus status, RowContent content, Map<SheetField, Choice> choices) {}

    /** Puts these in the place of those that are there. */
    void replace(long id, List<Row> rows, Progress progress) {
        jdbc.sql("DELETE FROM register_import_row WHERE import_id = :id")
                .param("id", id)
                .update();
        progress.inSlices(rows, part -> add(id, part));
    }

    private void add(long id, List<Row> rows) {
        Iterator<Long> numbers =
                many.numbers("register_import_row", rows.size()).iterator();
        many.add(
                "register_import_row",
                rows.stream().map(row -> cells(id, row, numbers.next())).toList());
    }

    private Map<String, @Nullable Object> cells(long id, Row row, long number) {
        Map<String, @Nullable Object> cells = new HashMap<>();
        cells.put("id", number);
        cells.put("import_id", id);
        cells.put("row_no", row.number());
        cells.put("status", row.status());
        cells.put("content", PersonRow.hex(seal.seal(id, row.number(), row.content())));
        cells.put("choices", written(row.choices()));
        return cells;
    }

    /** Those behind a row, of a status or all, in their order. */
    List<ImportRow> page(long id, @Nullable RowStatus status, int after, int limit) {
        return jdbc.sql("""
                        SELECT row_no, status, unit_path, content, choices FROM register_import_row
                        WHERE import_id = :id AND (:status IS NULL OR status = :status) AND row_no > :after
                        ORDER BY row_no LIMIT :limit
                        """)
                .param("id", id)
                .param("status", Values.text(status))
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> shown(id, row))
                .list();
    }

    private ImportRow shown(long id, ResultSet row) throws SQLException {
        Row stored = row(id, row);
        RowContent content = stored.content();
        return new ImportRow(
                UnitPath.read(row, "unit_path"),
                stored.number(),
                stored.status(),
                content.official(),
                content.name(),
                content.changes(),
                content.notices(),
                stored.choices());
    }

    List<Row> all(long id) {
        return jdbc.sql("""
                        SELECT row_no, status, content, choices FROM register_import_row WHERE import_id = :id ORDER BY row_no
                        """).param("id", id).query((row, _) -> row(id, row)).list();
    }

    Optional<Row> find(long id, int number) {
        return jdbc.sql("""
                        SELECT row_no, status, content, choices FROM register_import_row
                        WHERE import_id = :id AND row_no = :number
                        """)
                .param("id", id)
                .param("number", number)
                .query((row, _) -> row(id, row))
                .optional();
    }

    private Row row(long id, ResultSet row) throws SQLException {
        int number = row.getInt("row_no");
        return new Row(
                number,
                RowStatus.valueOf(row.getString("status")),
                seal.open(id, number, row.getBytes("content")),
                choices(row.getString("choices")));
    }

    /** Of the rows of a file in which something was chosen. */
    Map<Integer, Map<SheetField, Choice>> choices(long id) {
        Map<Integer, Map<SheetField, Choice>> chosen = new HashMap<>();
        jdbc.sql("SELECT row_no, choices FROM register_import_row WHERE import_id = :id AND choices <> ''")
                .param("id", id)
                .query((row, _) -> chosen.put(row.getInt("row_no"), choices(row.getString("choices"))))
                .list();
        return chosen;
    }

    void choose(long id, int number, RowStatus status, Map<SheetField, Choice> choices) {
        jdbc.sql("""
                        UPDATE register_import_row SET status = :status, choices = :choices, changed_by = :actor, version = version + 1
                        WHERE import_id = :id AND row_no = :number
                        """)
                .param("status", status.name())
                .param("choices", written(choices))
                .param("actor", scopes.require().actor())
                .param("id", id)
                .param("number", number)
                .update();
    }

    private static String written(Map<SheetField, Choice> choices) {
        return choices.entrySet().stream()
                .map(choice -> choice.getKey() + "=" + choice.getValue())
                .sorted()
                .collect(Collectors.joining(";"));
    }

    private static Map<SheetField, Choice> choices(String written) {
        Map<SheetField, Choice> choices = new EnumMap<>(SheetField.class);
        for (String part : written.split(";")) {
            int at = part.indexOf('=');
            if (at > 0) {
                choices.put(SheetField.valueOf(part.substring(0, at)), Choice.valueOf(part.substring(at + 1)));
            }
        }
        return choices;
    }
}
