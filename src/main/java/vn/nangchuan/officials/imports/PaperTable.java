package vn.nangchuan.officials.imports;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.scope.ManyRows;

/** Degrees and certificates, written many at a time. */
@Component
class PaperTable {

    /** Wider than the columns: a table refuses what is too long for it, JSON_TABLE cuts it off. */
    private static final String PAPER = """
            id BIGINT PATH '$.id', level VARCHAR(100) PATH '$.level', field VARCHAR(100) PATH '$.field',
            studied VARCHAR(1000) PATH '$.studied', studied_key VARCHAR(1000) PATH '$.studied_key',
            issuer VARCHAR(1000) PATH '$.issuer', number VARCHAR(1000) PATH '$.number', issued_on DATE PATH '$.issued_on',
            language VARCHAR(1000) PATH '$.language', score VARCHAR(1000) PATH '$.score',
            studied_from VARCHAR(100) PATH '$.studied_from', studied_to VARCHAR(100) PATH '$.studied_to',
            form_of_study VARCHAR(100) PATH '$.form_of_study'
            """;

    private static final String CHANGE_PAPERS = "UPDATE JSON_TABLE(:rows, '$[*]' COLUMNS (" + PAPER + """
            )) r STRAIGHT_JOIN qualification q ON q.id = r.id
            SET q.level = r.level, q.field = r.field, q.studied = r.studied, q.studied_key = r.studied_key, q.issuer = r.issuer,
                q.language = r.language, q.score = r.score, q.studied_from = r.studied_from,
                q.studied_to = r.studied_to, q.form_of_study = r.form_of_study, q.number = r.number, q.issued_on = r.issued_on, q.changed_by = :actor, q.version = q.version + 1
            """;

    private final JdbcClient jdbc;
    private final BulkRows bulk;
    private final ManyRows many;

    PaperTable(JdbcClient jdbc, BulkRows bulk, ManyRows many) {
        this.jdbc = jdbc;
        this.bulk = bulk;
        this.many = many;
    }

    List<Long> numbers(int count) {
        return many.numbers("qualification", count);
    }

    void add(Collection<PaperRow> rows) {
        many.add("qualification", rows.stream().map(PaperTable::cells).toList());
    }

    void change(Collection<PaperRow> rows) {
        bulk.change(jdbc.sql(CHANGE_PAPERS), rows, PaperTable::cells);
    }

    void remove(Collection<Long> ids) {
        bulk.remove(jdbc.sql("""
                        DELETE t FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) r STRAIGHT_JOIN qualification t ON t.id = r.id
                        """), ids);
    }

    void removeOf(Collection<Long> people) {
        bulk.remove(jdbc.sql("""
                        DELETE t FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) r
                        STRAIGHT_JOIN qualification t ON t.official_id = r.id
                        """), people);
    }

    private static Map<String, @Nullable Object> cells(PaperRow row) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("id", row.id());
        cells.put("official_id", row.official());
        cells.put("criterion", row.criterion());
        cells.put("level", row.level());
        cells.put("field", row.field());
        cells.put("studied", row.studied());
        cells.put("studied_key", row.studiedKey());
        cells.put("studied_from", row.studiedFrom());
        cells.put("studied_to", row.studiedTo());
        cells.put("form_of_study", row.formOfStudy());
        cells.put("issuer", row.issuer());
        cells.put("number", row.number());
        cells.put("issued_on", row.issuedOn());
        cells.put("valid_to", row.validTo());
        cells.put("language", row.language());
        cells.put("score", row.score());
        return cells;
    }
}
