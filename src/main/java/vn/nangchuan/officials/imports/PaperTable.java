package vn.nangchuan.officials.imports;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Degrees and certificates, written many at a time. */
@Component
class PaperTable {

    private static final String PAPER = """
            id BIGINT PATH '$[0]', official_id BIGINT PATH '$[1]', criterion VARCHAR(100) PATH '$[2]', level VARCHAR(100) PATH '$[3]',
            field VARCHAR(100) PATH '$[4]', studied VARCHAR(1000) PATH '$[5]', studied_key VARCHAR(1000) PATH '$[6]',
            studied_from VARCHAR(100) PATH '$[7]', studied_to VARCHAR(100) PATH '$[8]', form_of_study VARCHAR(100) PATH '$[9]',
            issuer VARCHAR(1000) PATH '$[10]', number VARCHAR(1000) PATH '$[11]', issued_on DATE PATH '$[12]', valid_to DATE PATH '$[13]'
            """;

    private static final String ADD_PAPERS = """
            INSERT INTO qualification (id, province_id, unit_id, unit_path, official_id, criterion, level, field, studied, studied_key,
                                       studied_from, studied_to, form_of_study, issuer, number, issued_on, valid_to, changed_by)
            SELECT id, :province, :unit, :path, official_id, criterion, level, field, studied, studied_key, studied_from, studied_to,
                   form_of_study, issuer, number, issued_on, valid_to, :actor
            FROM JSON_TABLE(:rows, '$[*]' COLUMNS (""" + PAPER + ")) r";

    private static final String CHANGE_PAPERS = "UPDATE JSON_TABLE(:rows, '$[*]' COLUMNS (" + PAPER + """
            )) r STRAIGHT_JOIN qualification q ON q.id = r.id
            SET q.level = r.level, q.field = r.field, q.studied = r.studied, q.studied_key = r.studied_key, q.issuer = r.issuer,
                q.number = r.number, q.issued_on = r.issued_on, q.changed_by = :actor, q.version = q.version + 1
            """;

    private final JdbcClient jdbc;
    private final BulkRows bulk;

    PaperTable(JdbcClient jdbc, BulkRows bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    List<Long> numbers(int count) {
        return bulk.numbers(jdbc.sql("""
                        SELECT NEXT VALUE FOR qualification_seq AS id
                        FROM JSON_TABLE(:places, '$[*]' COLUMNS (place BIGINT PATH '$')) r
                        """), count);
    }

    void add(Collection<PaperRow> rows) {
        bulk.add(jdbc.sql(ADD_PAPERS), rows, PaperTable::cells);
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

    private static List<@Nullable Object> cells(PaperRow row) {
        return Arrays.asList(
                row.id(),
                row.official(),
                row.criterion(),
                row.level(),
                row.field(),
                row.studied(),
                row.studiedKey(),
                row.studiedFrom(),
                row.studiedTo(),
                row.formOfStudy(),
                row.issuer(),
                row.number(),
                row.issuedOn(),
                row.validTo());
    }
}
