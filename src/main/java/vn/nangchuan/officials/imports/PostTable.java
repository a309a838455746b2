package vn.nangchuan.officials.imports;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.scope.ManyRows;
import vn.nangchuan.scope.Scopes;

/** Posts with which people come onto the register, written many at a time. */
@Component
class PostTable {

    /** Wider than the columns: a table refuses what is too long for it, JSON_TABLE cuts it off. */
    private static final String POSTING = """
            id BIGINT PATH '$.id', first_appointed_on DATE PATH '$.first_appointed_on'
            """;

    private static final String CHANGE_POSTS = "UPDATE JSON_TABLE(:rows, '$[*]' COLUMNS (" + POSTING + """
            )) r STRAIGHT_JOIN posting p ON p.id = r.id
            SET p.first_appointed_on = r.first_appointed_on, p.changed_by = :actor, p.version = p.version + 1
            """;

    private final JdbcClient jdbc;
    private final BulkRows bulk;
    private final ManyRows many;
    private final Scopes scopes;

    PostTable(JdbcClient jdbc, BulkRows bulk, ManyRows many, Scopes scopes) {
        this.jdbc = jdbc;
        this.bulk = bulk;
        this.many = many;
        this.scopes = scopes;
    }

    List<Long> numbers(int count) {
        return many.numbers("posting", count);
    }

    /**
     * Main posts at the unit of the scope.
     *
     * @param names of the holders, by their numbers
     */
    void add(Collection<PostRow> rows, LongFunction<String> names) {
        Map<String, Long> posts = rows.isEmpty() ? Map.of() : posts();
        long unit = scopes.require().path().unit().value();
        many.add(
                "posting",
                rows.stream()
                        .map(row -> cells(
                                row, Objects.requireNonNull(posts.get(row.code())), unit, names.apply(row.official())))
                        .toList());
    }

    private Map<String, Long> posts() {
        return jdbc
                .sql("SELECT code, id FROM post")
                .query((row, _) -> Map.entry(row.getString("code"), row.getLong("id")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void change(Collection<PostRow> rows) {
        bulk.change(
                jdbc.sql(CHANGE_POSTS),
                rows,
                row -> Map.of("id", row.id(), "first_appointed_on", row.firstAppointedOn()));
    }

    void removeOf(Collection<Long> people) {
        bulk.remove(jdbc.sql("""
                        DELETE t FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) r
                        STRAIGHT_JOIN posting t ON t.official_id = r.id
                        """), people);
    }

    private static Map<String, @Nullable Object> cells(PostRow row, long post, long unit, String name) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("id", row.id());
        cells.put("official_id", row.official());
        cells.put("post_id", post);
        cells.put("posted_unit_id", unit);
        cells.put("precedence", 1);
        cells.put("valid_from", row.from());
        cells.put("first_appointed_on", row.firstAppointedOn());
        cells.put("name_sort", PersonRow.hex(VietnameseText.personSortKey(name)));
        return cells;
    }
}
