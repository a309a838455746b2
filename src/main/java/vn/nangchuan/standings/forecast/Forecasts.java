package vn.nangchuan.standings.forecast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.ScopeGuard;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standings.Opened;
import vn.nangchuan.standings.Openings;
import vn.nangchuan.standings.PostNames;
import vn.nangchuan.standings.StandingPermissions.MayReadStandings;

/**
 * Foretells from the standings that are stored ahead. An official falls on a day on which they leave "đạt chuẩn", or come
 * to be plainly below it, such as by the end of a transitional time; whoever gives up the post on that day does not fall.
 * Whoever is no official nor civil servant is outside the rate, and so outside this.
 *
 * @see vn.nangchuan.standards.Outcome#fallsTo
 */
@Service
@Transactional(readOnly = true)
@MayReadStandings
public class Forecasts {

    /** The longest page. */
    public static final int LONGEST_PAGE = 200;

    private static final String FALLS = """
            FROM standing s
                 JOIN standing b ON b.official_id = s.official_id AND b.valid_to = s.valid_from
                 JOIN unit u ON u.id = s.posted_unit_id
            WHERE u.unit_path LIKE CONCAT(:place, '%') AND s.kind IN ('ELECTED', 'CIVIL_SERVANT') AND b.kind IN ('ELECTED', 'CIVIL_SERVANT')
              AND s.valid_from > :after AND s.valid_from < :to
              AND (b.outcome = 'MET' AND s.outcome <> 'MET' OR b.outcome <> 'NOT_MET' AND s.outcome = 'NOT_MET')
              AND (:criterion IS NULL OR EXISTS (
                    SELECT 1 FROM requirement_standing r
                    WHERE r.official_id = s.official_id AND r.valid_from = s.valid_from AND r.criterion = :criterion
                      AND r.state NOT IN ('MET', 'WAIVED', 'NOT_APPLICABLE')
                      AND NOT EXISTS (
                        SELECT 1 FROM requirement_standing p
                        WHERE p.official_id = r.official_id AND p.valid_to = r.valid_from
                          AND p.criterion = r.criterion AND p.least_level <=> r.least_level
                          AND p.state NOT IN ('MET', 'WAIVED', 'NOT_APPLICABLE')
                          AND FIELD(p.state, 'NO_DATA', 'NOT_MET') >= FIELD(r.state, 'NO_DATA', 'NOT_MET'))))
            """;

    private static final String PAGE = "SELECT s.official_id, s.unit_path, u.type, u.name, s.post_code, s.valid_from,"
            + " b.outcome AS outcome_before, s.outcome AS outcome_after "
            + FALLS
            + " AND (:day IS NULL OR s.valid_from > :day OR (s.valid_from = :day AND s.official_id > :official))"
            + " ORDER BY s.valid_from, s.official_id LIMIT :limit";

    private static final String BY_UNIT = """
            SELECT COALESCE(child.id, :parent) AS counted_for, COUNT(*) AS falls, SUM(fall.excused) AS excused,
                   MIN(fall.unit_path) AS first_path, MAX(fall.unit_path) AS last_path
            FROM (SELECT s.unit_path, u.unit_path AS posted_path, s.outcome = 'IN_GRACE' AS excused\s
            """ + FALLS + """
            ) fall LEFT JOIN unit child
                ON child.parent_id = :parent AND fall.posted_path LIKE CONCAT(child.unit_path, '%')
            GROUP BY counted_for ORDER BY falls DESC, counted_for
            """;

    private final JdbcClient jdbc;
    private final Openings openings;
    private final PostNames posts;
    private final ScopeGuard guard;

    Forecasts(JdbcClient jdbc, Openings openings, PostNames posts, ScopeGuard guard) {
        this.jdbc = jdbc;
        this.openings = openings;
        this.posts = posts;
        this.guard = guard;
    }

    /**
     * The falls behind a place in the list, the first day first; the number of statements is fixed.
     *
     * @param behind null for the first page
     * @param limit at most {@link #LONGEST_PAGE}
     */
    public FallPage page(FallFilter filter, @Nullable FallCursor behind, int limit) {
        int most = Math.min(limit, LONGEST_PAGE);
        List<Fall> found = falls(filter, behind, most + 1);
        List<Fall> shown = found.subList(0, Math.min(most, found.size()));
        Map<OfficialId, Map<LocalDate, List<Opened>>> opened = openings.after(
                filter.after(), shown.stream().map(Fall::official).distinct().toList());
        List<Fall> explained = shown.stream()
                .map(fall ->
                        fall.with(opened.getOrDefault(fall.official(), Map.of()).getOrDefault(fall.day(), List.of())))
                .toList();
        return new FallPage(explained, found.size() > most ? explained.getLast().cursor() : null);
    }

    private List<Fall> falls(FallFilter filter, @Nullable FallCursor behind, int limit) {
        Map<PostCode, LocalizedText> names = posts.all();
        return filled(jdbc.sql(PAGE), filter)
                .param("day", behind == null ? null : behind.day())
                .param("official", behind == null ? null : behind.official().value())
                .param("limit", limit)
                .query((row, _) -> fall(row, names))
                .list();
    }

    private static JdbcClient.StatementSpec filled(JdbcClient.StatementSpec statement, FallFilter filter) {
        return statement
                .param("place", filter.place().value())
                .param("after", filter.after())
                .param("to", filter.to())
                .param(
                        "criterion",
                        filter.criterion() == null ? null : filter.criterion().name());
    }

    private static Fall fall(ResultSet row, Map<PostCode, LocalizedText> names) throws SQLException {
        String post = row.getString("post_code");
        return new Fall(
                new OfficialId(row.getLong("official_id")),
                UnitPath.read(row, "unit_path"),
                UnitType.valueOf(row.getString("type")).nameOf(row.getString("name")),
                names.getOrDefault(new PostCode(post), new LocalizedText(post, post)),
                row.getObject("valid_from", LocalDate.class),
                Outcome.valueOf(row.getString("outcome_before")),
                Outcome.valueOf(row.getString("outcome_after")),
                List.of());
    }

    /** How many falls the filter leaves, in the units directly below a unit, and in itself where it has some. */
    @JudgedInside("the first and the last path counted are judged")
    public List<UnitFalls> byUnit(UnitId parent, FallFilter filter) {
        return filled(jdbc.sql(BY_UNIT), filter)
                .param("parent", parent.value())
                .query((row, _) -> {
                    guard.requireCounted(row);
                    return new UnitFalls(
                            new UnitId(row.getLong("counted_for")), row.getInt("falls"), row.getInt("excused"));
                })
                .list();
    }

    /** How many meet the standard from a day on, in two statements. */
    @JudgedInside("the first and the last path counted are judged")
    public Curve curve(UnitPath place, LocalDate from, LocalDate to) {
        List<Curve.Point> points = new ArrayList<>();
        points.add(start(place, from));
        jdbc.sql("""
                        SELECT day, SUM(met) AS met, SUM(excused) AS excused, SUM(total) AS total,
                               MIN(unit_path) AS first_path, MAX(unit_path) AS last_path
                        FROM (SELECT s.valid_from AS day, s.outcome = 'MET' AS met, s.outcome = 'IN_GRACE' AS excused,
                                     1 AS total, s.unit_path
                              FROM standing s JOIN unit u ON u.id = s.posted_unit_id
                              WHERE u.unit_path LIKE CONCAT(:place, '%') AND s.kind IN ('ELECTED', 'CIVIL_SERVANT')
                                AND s.valid_from > :from AND s.valid_from < :to
                              UNION ALL
                              SELECT s.valid_to, -(s.outcome = 'MET'), -(s.outcome = 'IN_GRACE'), -1, s.unit_path
                              FROM standing s JOIN unit u ON u.id = s.posted_unit_id
                              WHERE u.unit_path LIKE CONCAT(:place, '%') AND s.kind IN ('ELECTED', 'CIVIL_SERVANT')
                                AND s.valid_to > :from AND s.valid_to < :to) turned
                        GROUP BY day HAVING SUM(met) <> 0 OR SUM(excused) <> 0 OR SUM(total) <> 0 ORDER BY day
                        """)
                .param("place", place.value())
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    guard.requireCounted(row);
                    Curve.Point last = points.getLast();
                    points.add(new Curve.Point(
                            row.getObject("day", LocalDate.class),
                            last.met() + row.getInt("met"),
                            last.excused() + row.getInt("excused"),
                            last.total() + row.getInt("total")));
                });
        return new Curve(from, to, points);
    }

    private Curve.Point start(UnitPath place, LocalDate day) {
        return jdbc.sql("""
                        SELECT SUM(s.outcome = 'MET') AS met, SUM(s.outcome = 'IN_GRACE') AS excused, COUNT(*) AS total,
                               MIN(s.unit_path) AS first_path, MAX(s.unit_path) AS last_path
                        FROM standing s JOIN unit u ON u.id = s.posted_unit_id
                        WHERE u.unit_path LIKE CONCAT(:place, '%') AND s.kind IN ('ELECTED', 'CIVIL_SERVANT')
                          AND s.valid_from <= :day AND s.valid_to > :day
                        """)
                .param("place", place.value())
                .param("day", day)
                .query((row, _) -> {
                    guard.requireCounted(row);
                    return new Curve.Point(day, row.getInt("met"), row.getInt("excused"), row.getInt("total"));
                })
                .single();
    }
}
