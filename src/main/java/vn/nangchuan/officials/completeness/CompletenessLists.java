package vn.nangchuan.officials.completeness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.officials.DossierPlace;
import vn.nangchuan.officials.OfficialPermissions.MayReadOfficials;
import vn.nangchuan.scope.UnitPath;

/** Lists, for today, the dossiers of a commune in which something is to be mended, and counts them per commune. */
@Service
@Transactional(readOnly = true)
@MayReadOfficials
public class CompletenessLists {

    /** The longest page. */
    public static final int LONGEST_PAGE = 200;

    private static final String PAGE = """
            SELECT o.id, o.unit_path, o.full_name, o.name_sort,
                   (SELECT GROUP_CONCAT(CONCAT(g.rule, ' ', g.place)) FROM dossier_gap g
                     WHERE g.official_id = o.id AND g.valid_from <= :day AND g.valid_to > :day) AS points,
                   (SELECT CONCAT(post.name_vi, '\t', post.name_en) FROM posting p JOIN post ON post.id = p.post_id
                     WHERE p.official_id = o.id AND p.valid_from <= :day AND (p.valid_to IS NULL OR p.valid_to > :day)
                     ORDER BY p.precedence, p.id LIMIT 1) AS post
            FROM official o
            WHERE o.unit_id = :unit
              AND (SELECT 1 FROM dossier_gap f
                    WHERE f.official_id = o.id AND f.valid_from <= :day AND f.valid_to > :day
                      AND (:kind IS NULL OR f.kind = :kind) AND (:rule IS NULL OR f.rule = :rule) LIMIT 1) = 1
              AND (:name IS NULL OR o.name_sort > :name OR (o.name_sort = :name AND o.id > :official))
            ORDER BY o.name_sort, o.id LIMIT :limit
            """;

    private static final String FIGURES = """
            COUNT(DISTINCT g.official_id) AS incomplete,
            COUNT(DISTINCT IF(g.kind = 'MISSING', g.official_id, NULL)) AS missing,
            COUNT(DISTINCT IF(g.kind = 'CONTRADICTORY', g.official_id, NULL)) AS contradictory,
            COUNT(DISTINCT IF(g.kind = 'DUPLICATE', g.official_id, NULL)) AS duplicate,
            COUNT(DISTINCT IF(g.kind = 'STALE', g.official_id, NULL)) AS stale
            """;

    /** Dossiers and what was found are counted by an index each, and meet per unit. */
    private static final String ALL_UNITS = """
            SELECT u.id, u.unit_path, u.type, u.name, kept.dossiers, found.*
            FROM (SELECT s.unit_id, COUNT(DISTINCT s.official_id) AS dossiers FROM standing s
                   WHERE s.valid_from <= :day AND s.valid_to > :day GROUP BY s.unit_id) kept
                 JOIN unit u ON u.id = kept.unit_id
                 LEFT JOIN (SELECT g.unit_id AS found_in,\s""" + FIGURES + """
                              FROM dossier_gap g WHERE g.valid_from <= :day AND g.valid_to > :day GROUP BY g.unit_id) found
                        ON found.found_in = kept.unit_id
            ORDER BY u.name_sort, u.id
            """;

    /** Of one, those who hold a post are looked up one by one, which are few. */
    private static final String ONE_UNIT = """
            SELECT u.id, u.unit_path, u.type, u.name, found.*,
                   (SELECT COUNT(*) FROM official o WHERE o.unit_id = :unit
                      AND (SELECT 1 FROM standing s
                            WHERE s.official_id = o.id AND s.valid_from <= :day AND s.valid_to > :day LIMIT 1) = 1) AS dossiers
            FROM unit u JOIN (SELECT\s""" + FIGURES + """
                                FROM dossier_gap g
                               WHERE g.unit_path = :path AND g.valid_from <= :day AND g.valid_to > :day) found
            WHERE u.id = :unit
            """;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    CompletenessLists(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Dossiers in which something is to be mended, in the order of names; every page costs what the first does.
     *
     * @param behind the last line that was read; null for the first page
     */
    public List<IncompleteDossier> page(GapFilter filter, @Nullable IncompleteDossier behind, int limit) {
        return jdbc.sql(PAGE)
                .param("day", clock.today())
                .param("unit", filter.unit().value())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("rule", filter.rule() == null ? null : filter.rule().name())
                .param("name", behind == null ? null : HexFormat.of().parseHex(behind.nameSort()))
                .param("official", behind == null ? null : behind.official().value())
                .param("limit", Math.clamp(limit, 0, LONGEST_PAGE))
                .query((row, _) -> line(row))
                .list();
    }

    private static IncompleteDossier line(ResultSet row) throws SQLException {
        return new IncompleteDossier(
                new OfficialId(row.getLong("id")),
                UnitPath.read(row, "unit_path"),
                row.getString("full_name"),
                HexFormat.of().formatHex(row.getBytes("name_sort")),
                LocalizedText.ofLines(row.getString("post")),
                points(row.getString("points")));
    }

    /** Rules that a later release has, and this one has not, are left out. */
    private static List<IncompleteDossier.Point> points(@Nullable String stored) {
        return stored == null
                ? List.of()
                : Arrays.stream(stored.split(","))
                        .flatMap(CompletenessLists::point)
                        .sorted(Comparator.comparing(IncompleteDossier.Point::rule))
                        .toList();
    }

    private static Stream<IncompleteDossier.Point> point(String stored) {
        String[] parts = stored.split(" ", 2);
        return Arrays.stream(GapRule.values())
                .filter(rule -> rule.name().equals(parts[0]))
                .flatMap(rule ->
                        DossierPlace.read(parts[1]).map(place -> new IncompleteDossier.Point(rule, place)).stream());
    }

    /** All units of the scope that keep dossiers of people in service, by name. */
    public List<UnitCompleteness> units() {
        return jdbc.sql(ALL_UNITS)
                .param("day", clock.today())
                .query((row, _) -> unit(row))
                .list();
    }

    /** One of them; with nothing in it where it is none of the scope. */
    public Optional<UnitCompleteness> of(UnitPath unit) {
        return jdbc.sql(ONE_UNIT)
                .param("day", clock.today())
                .param("unit", unit.unit().value())
                .param("path", unit.value())
                .query((row, _) -> unit(row))
                .optional()
                .filter(found -> found.dossiers() > 0);
    }

    private static UnitCompleteness unit(ResultSet row) throws SQLException {
        Map<GapKind, Integer> byKind = new EnumMap<>(GapKind.class);
        for (GapKind kind : GapKind.values()) {
            byKind.put(kind, row.getInt(kind.name().toLowerCase(java.util.Locale.ROOT)));
        }
        return new UnitCompleteness(
                new UnitId(row.getLong("id")),
                UnitPath.read(row, "unit_path"),
                UnitType.valueOf(row.getString("type")).nameOf(row.getString("name")),
                row.getInt("dossiers"),
                row.getInt("incomplete"),
                byKind);
    }
}
