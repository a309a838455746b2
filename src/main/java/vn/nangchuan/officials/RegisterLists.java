package vn.nangchuan.officials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.OfficialKind;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.officials.OfficialPermissions.MayReadOfficials;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standings.RequirementLine;
import vn.nangchuan.standings.StandingLists;

/**
 * Lists the register, as Vietnamese lists are: by given name, then by family name, then by what stands between. A page of a
 * unit or of all takes three statements, one that searches a few more; any page costs what the first does.
 */
@Service
@Transactional(readOnly = true)
@MayReadOfficials
public class RegisterLists {

    /** The longest page. */
    public static final int LONGEST_PAGE = 200;

    private static final String LINES = """
            SELECT o.id, o.unit_path, o.full_name, s.kind, s.outcome, u.type AS unit_type, u.name AS unit_name,
                   (SELECT GROUP_CONCAT(CONCAT(post.name_vi, '\t', post.name_en) ORDER BY p.precedence, p.id SEPARATOR '\n')
                      FROM posting p JOIN post ON post.id = p.post_id
                     WHERE p.official_id = o.id AND p.valid_from <= :date
                       AND (p.valid_to IS NULL OR p.valid_to > :date)) AS posts,
                   (SELECT IF(m.kind = :seconded, m.place, NULL) FROM movement m
                     WHERE m.official_id = o.id AND m.starts_on <= :date
                       AND m.kind IN (:deciding)
                     ORDER BY m.starts_on DESC, m.id DESC LIMIT 1) AS seconded_to
            FROM official o
                 JOIN standing s ON s.official_id = o.id AND s.valid_from <= :date AND s.valid_to > :date
                 JOIN unit u ON u.id = s.posted_unit_id
            WHERE o.id IN (:officials)
            """;

    private final JdbcClient jdbc;
    private final RegisterFinder finder;
    private final StandingLists standings;
    private final PostCatalogue catalogue;
    private final SecondmentKinds secondments;

    RegisterLists(
            JdbcClient jdbc,
            RegisterFinder finder,
            StandingLists standings,
            PostCatalogue catalogue,
            SecondmentKinds secondments) {
        this.jdbc = jdbc;
        this.finder = finder;
        this.standings = standings;
        this.catalogue = catalogue;
        this.secondments = secondments;
    }

    /**
     * The lines behind a place in the list.
     *
     * @param behind null for the first page
     * @param limit at most {@link #LONGEST_PAGE}
     */
    public RegisterPage page(RegisterFilter filter, @Nullable RegisterCursor behind, int limit) {
        filter.requireDisclosed();
        int most = Math.clamp(limit, 1, LONGEST_PAGE);
        List<RegisterCursor> found = finder.find(filter, behind, most + 1);
        List<RegisterCursor> shown = found.subList(0, Math.min(most, found.size()));
        return new RegisterPage(lines(shown, filter.date()), found.size() > most ? shown.getLast() : null);
    }

    /** How many the filter leaves on all pages; counted no further than is cheap. */
    @JudgedInside("the first and the last path counted are judged")
    public RegisterCount count(RegisterFilter filter) {
        filter.requireDisclosed();
        return finder.count(filter);
    }

    /** All posts that there are or were, by rank. */
    public List<PostChoice> posts() {
        return catalogue.all();
    }

    private List<OfficialLine> lines(Collection<RegisterCursor> found, LocalDate date) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<OfficialId> officials =
                found.stream().map(RegisterCursor::official).toList();
        Map<OfficialId, List<RequirementLine>> requirements = standings.requirementsOf(officials, date);
        Map<OfficialId, OfficialLine> lines = jdbc
                .sql(LINES)
                .param("date", date)
                .param("seconded", secondments.beginning())
                .param("deciding", secondments.deciding())
                .param("officials", officials.stream().map(OfficialId::value).toList())
                .query((row, _) -> line(row, requirements))
                .list()
                .stream()
                .collect(Collectors.toMap(OfficialLine::id, Function.identity()));
        return officials.stream().map(lines::get).filter(Objects::nonNull).toList();
    }

    private static OfficialLine line(ResultSet row, Map<OfficialId, List<RequirementLine>> requirements)
            throws SQLException {
        OfficialId id = new OfficialId(row.getLong("id"));
        return new OfficialLine(
                id,
                UnitPath.read(row, "unit_path"),
                row.getString("full_name"),
                UnitType.valueOf(row.getString("unit_type")).nameOf(row.getString("unit_name")),
                LocalizedText.ofLines(row.getString("posts")),
                row.getString("seconded_to"),
                OfficialKind.valueOf(row.getString("kind")),
                Outcome.valueOf(row.getString("outcome")),
                requirements.getOrDefault(id, List.of()).stream()
                        .filter(RequirementLine::isOpen)
                        .toList());
    }
}
