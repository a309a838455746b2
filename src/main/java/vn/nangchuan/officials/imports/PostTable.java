package vn.nangchuan.officials.imports;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.VietnameseText;

/** Posts with which people come onto the register, written many at a time. */
@Component
class PostTable {

    private static final String POSTING = """
            id BIGINT PATH '$[0]', official_id BIGINT PATH '$[1]', code VARCHAR(100) PATH '$[2]', valid_from DATE PATH '$[3]',
            first_appointed_on DATE PATH '$[4]', name_sort VARCHAR(2000) PATH '$[5]'
            """;

    private static final String ADD_POSTS = """
            INSERT INTO posting (id, province_id, unit_id, unit_path, official_id, post_id, posted_unit_id, precedence, valid_from,
                                 first_appointed_on, name_sort, changed_by)
            SELECT r.id, :province, :unit, :path, r.official_id, post.id, :unit, 1, r.valid_from, r.first_appointed_on,
                   UNHEX(r.name_sort), :actor
            FROM JSON_TABLE(:rows, '$[*]' COLUMNS (""" + POSTING + ")) r JOIN post ON post.code = r.code";

    private static final String CHANGE_POSTS = "UPDATE JSON_TABLE(:rows, '$[*]' COLUMNS (" + POSTING + """
            )) r STRAIGHT_JOIN posting p ON p.id = r.id
            SET p.first_appointed_on = r.first_appointed_on, p.changed_by = :actor, p.version = p.version + 1
            """;

    private final JdbcClient jdbc;
    private final BulkRows bulk;

    PostTable(JdbcClient jdbc, BulkRows bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    List<Long> numbers(int count) {
        return bulk.numbers(jdbc.sql("""
                        SELECT NEXT VALUE FOR posting_seq AS id
                        FROM JSON_TABLE(:places, '$[*]' COLUMNS (place BIGINT PATH '$')) r
                        """), count);
    }

    /** @param names of the holders, by their numbers */
    void add(Collection<PostRow> rows, LongFunction<String> names) {
        bulk.add(jdbc.sql(ADD_POSTS), rows, row -> cells(row, names.apply(row.official())));
    }

    void change(Collection<PostRow> rows) {
        bulk.change(jdbc.sql(CHANGE_POSTS), rows, row -> cells(row, null));
    }

    void removeOf(Collection<Long> people) {
        bulk.remove(jdbc.sql("""
                        DELETE t FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) r
                        STRAIGHT_JOIN posting t ON t.official_id = r.id
                        """), people);
    }

    private static List<@Nullable Object> cells(PostRow row, @Nullable String name) {
        return Arrays.asList(
                row.id(),
                row.official(),
                row.code(),
                row.from(),
                row.firstAppointedOn(),
                name == null ? null : PersonRow.hex(VietnameseText.personSortKey(name)));
    }
}
