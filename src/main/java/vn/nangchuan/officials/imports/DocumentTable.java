package vn.nangchuan.officials.imports;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.scope.ManyRows;

/** Identity documents, written many at a time. */
@Component
class DocumentTable {

    /** Wider than the columns: a table refuses what is too long for it, JSON_TABLE cuts it off. */
    private static final String DOCUMENT = """
            id BIGINT PATH '$.id', issued_on DATE PATH '$.issued_on', issuer VARCHAR(1000) PATH '$.issuer',
            valid_to DATE PATH '$.valid_to'
            """;

    private static final String CHANGE_DOCUMENTS = "UPDATE JSON_TABLE(:rows, '$[*]' COLUMNS (" + DOCUMENT + """
            )) r STRAIGHT_JOIN identity_document d ON d.id = r.id
            SET d.issued_on = r.issued_on, d.issuer = r.issuer, d.valid_to = r.valid_to, d.changed_by = :actor,
                d.version = d.version + 1
            """;

    private final JdbcClient jdbc;
    private final BulkRows bulk;
    private final ManyRows many;

    DocumentTable(JdbcClient jdbc, BulkRows bulk, ManyRows many) {
        this.jdbc = jdbc;
        this.bulk = bulk;
        this.many = many;
    }

    List<Long> numbers(int count) {
        return many.numbers("identity_document", count);
    }

    void add(Collection<DocumentRow> rows) {
        many.add("identity_document", rows.stream().map(DocumentTable::cells).toList());
    }

    void change(Collection<DocumentRow> rows) {
        bulk.change(jdbc.sql(CHANGE_DOCUMENTS), rows, DocumentTable::cells);
    }

    void remove(Collection<Long> ids) {
        bulk.remove(jdbc.sql("""
                        DELETE t FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) r STRAIGHT_JOIN identity_document t ON t.id = r.id
                        """), ids);
    }

    void removeOf(Collection<Long> people) {
        bulk.remove(jdbc.sql("""
                        DELETE t FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) r
                        STRAIGHT_JOIN identity_document t ON t.official_id = r.id
                        """), people);
    }

    private static Map<String, @Nullable Object> cells(DocumentRow row) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("id", row.id());
        cells.put("official_id", row.official());
        cells.put("kind", row.kind());
        cells.put("cipher", row.cipher());
        cells.put("hash", row.hash());
        cells.put("last4", row.last4());
        cells.put("issued_on", row.issuedOn());
        cells.put("issuer", row.issuer());
        cells.put("valid_to", row.validTo());
        cells.put("not_compared", row.isInUse() ? 1 : 0);
        return cells;
    }
}
