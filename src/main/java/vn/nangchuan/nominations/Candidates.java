package vn.nangchuan.nominations;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.Validity;

/** Reads who may be nominated, with the posts held on the days in question, in one statement. */
@Component
class Candidates {

    private final JdbcClient jdbc;

    Candidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the officials who are in the scope, for each of the dates. */
    Map<LocalDate, Map<OfficialId, Candidate>> on(Collection<OfficialId> officials, Set<LocalDate> dates) {
        Map<OfficialId, List<Row>> rows = read(officials, dates);
        return dates.stream()
                .collect(Collectors.toMap(
                        date -> date,
                        date -> rows.values().stream()
                                .map(held -> candidate(held, date))
                                .collect(Collectors.toMap(Candidate::official, candidate -> candidate))));
    }

    private Map<OfficialId, List<Row>> read(Collection<OfficialId> officials, Set<LocalDate> dates) {
        return jdbc
                .sql("""
                        SELECT o.id, o.full_name, o.unit_path, post.code, p.valid_from, p.valid_to
                        FROM official o
                        LEFT JOIN posting p ON p.official_id = o.id AND p.valid_from <= :last
                          AND (p.valid_to IS NULL OR p.valid_to > :first)
                        LEFT JOIN post ON post.id = p.post_id
                        WHERE o.id IN (:officials)
                        ORDER BY o.id, p.precedence, p.id
                        """)
                .param("first", Collections.min(dates))
                .param("last", Collections.max(dates))
                .param("officials", officials.stream().map(OfficialId::value).toList())
                .query((row, _) -> row(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::official, LinkedHashMap::new, Collectors.toList()));
    }

    private static Candidate candidate(List<Row> rows, LocalDate date) {
        Row head = rows.getFirst();
        List<PostCode> posts = rows.stream()
                .map(row -> row.postOn(date))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Candidate(head.official(), head.name(), head.keeper(), posts);
    }

    private static Row row(ResultSet row) throws SQLException {
        String post = row.getString("code");
        return new Row(
                new OfficialId(row.getLong("id")),
                row.getString("full_name"),
                new UnitPath(new String(row.getBytes("unit_path"), StandardCharsets.US_ASCII)),
                post == null ? null : new Held(new PostCode(post), days(row)));
    }

    private static Validity days(ResultSet row) throws SQLException {
        return new Validity(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
    }

    /** An official with one post; without any, the only row. */
    private record Row(
            OfficialId official,
            String name,
            UnitPath keeper,
            @Nullable Held held) {

        @Nullable
        PostCode postOn(LocalDate date) {
            return held != null && held.days().contains(date) ? held.post() : null;
        }
    }

    /** A post and the days on which it is held. */
    private record Held(PostCode post, Validity days) {}
}
