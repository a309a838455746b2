package vn.nangchuan.officials.imports;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Identity documents, written many at a time. */
@Component
class DocumentTable {

    private static final String DOCUMENT = """
            id BIGINT PATH '$[0]', official_id BIGINT PATH '$[1]', kind VARCHAR(100) PATH '$[2]', cipher VARCHAR(1000) PATH '$[3]',
            hash VARCHAR(1000) PATH '$[4]', last4 VARCHAR(100) PATH '$[5]', issued_on DATE PATH '$[6]', issuer VARCHAR(1000) PATH '$[7]',
            valid_to DATE PATH '$[8]'
            """;

    private static final String ADD_DOCUMENTS = """
            INSERT INTO identity_document (id, province_id, unit_id, unit_path, official_id, kind, cipher, hash, last4, issued_on,
                                           issuer, valid_to, changed_by)
            SELECT id, :province, :unit, :path, official_id, kind, UNHEX(cipher), UNHEX(hash), last4, issued_on, issuer, valid_to, :actor
            FROM JSON_TABLE(:rows, '$[*]' COLUMNS (""" + DOCUMENT + ")) r";

    private static final String CHANGE_DOCUMENTS = "UPDATE JSON_TABLE(:rows, '$[*]' COLUMNS (" + DOCUMENT + """
            )) r STRAIGHT_JOIN identity_document d ON d.id = r.id
            SET d.issued_on = r.issued_on, d.issuer = r.issuer, d.valid_to = r.valid_to, d.changed_by = :actor,
                d.version = d.version + 1
            """;

    private final JdbcClient jdbc;
    private final BulkRows bulk;

    DocumentTable(JdbcClient jdbc, BulkRows bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    List<Long> numbers(int count) {
        return bulk.numbers(jdbc.sql("""
                        SELECT NEXT VALUE FOR identity_document_seq AS id
                        FROM JSON_TABLE(:places, '$[*]' COLUMNS (place BIGINT PATH '$')) r
                        """), count);
    }

    void add(Collection<DocumentRow> rows) {
        bulk.add(jdbc.sql(ADD_DOCUMENTS), rows, DocumentTable::cells);
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

    private static List<@Nullable Object> cells(DocumentRow row) {
        return Arrays.asList(
                row.id(),
                row.official(),
                row.kind(),
                row.cipher(),
                row.hash(),
                row.last4(),
                row.issuedOn(),
                row.issuer(),
                row.validTo());
    }
}
