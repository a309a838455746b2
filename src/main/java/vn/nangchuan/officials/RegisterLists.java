package vn.nangchuan.officials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.LikePattern;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.OfficialKind;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.officials.OfficialPermissions.MayReadOfficials;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.ScopeGuard;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standings.RequirementLine;
import vn.nangchuan.standings.StandingLists;

/** Lists the register of a unit, sorted by given name, a page in two statements. */
@Service
@Transactional(readOnly = true)
@MayReadOfficials
public class RegisterLists {

    private static final int MOST_LINES = 200;

    private final JdbcClient jdbc;
    private final StandingLists standings;
    private final ScopeGuard guard;

    RegisterLists(JdbcClient jdbc, StandingLists standings, ScopeGuard guard) {
        this.jdbc = jdbc;
        this.standings = standings;
        this.guard = guard;
    }

    @JudgedInside("the first and the last path counted are judged")
    public RegisterPage page(RegisterFilter filter, int offset, int limit) {
        List<Row> rows = rows(filter, offset, Math.min(limit, MOST_LINES));
        Map<OfficialId, List<RequirementLine>> requirements =
                standings.requirementsOf(rows.stream().map(Row::id).toList(), filter.date());
        List<OfficialLine> lines = rows.stream()
                .map(row -> row.line(requirements.getOrDefault(row.id(), List.of())))
                .toList();
        return new RegisterPage(lines, rows.isEmpty() ? 0 : rows.getFirst().matching());
    }

    private List<Row> rows(RegisterFilter filter, int offset, int limit) {
        String search =
                filter.search().isBlank() ? null : LikePattern.containing(VietnameseText.searchKey(filter.search()));
        return jdbc.sql("""
                        WITH matching AS (
                            SELECT o.id, o.unit_path, o.full_name, o.name_sort, s.kind, s.outcome
                            FROM standing s JOIN official o ON o.id = s.official_id
                            WHERE s.posted_unit_id = :unit AND s.valid_from <= :date AND s.valid_to > :date
                              AND (:search IS NULL OR o.name_search LIKE :search ESCAPE '!')
                              AND s.outcome IN (:outcomes))
                        SELECT m.id, m.unit_path, m.full_name, m.kind, m.outcome, whole.matching, whole.first_path, whole.last_path,
                               (SELECT GROUP_CONCAT(CONCAT(post.name_vi, '\t', post.name_en)
                                                    ORDER BY p.precedence SEPARATOR '\n')
                                  FROM posting p JOIN post ON post.id = p.post_id
                                 WHERE p.official_id = m.id AND p.valid_from <= :date
                                   AND (p.valid_to IS NULL OR p.valid_to > :date)) AS posts
                        FROM matching m JOIN (SELECT COUNT(*) AS matching, MIN(unit_path) AS first_path,
                                                     MAX(unit_path) AS last_path FROM matching) whole
                        ORDER BY m.name_sort, m.id
                        LIMIT :limit OFFSET :offset
                        """)
                .param("unit", filter.unit().value())
                .param("date", filter.date())
                .param("search", search)
                .param("outcomes", outcomes(filter))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> row(row))
                .list();
    }

    private static List<String> outcomes(RegisterFilter filter) {
        List<Outcome> asked = filter.outcome() == null
                ? List.of(Outcome.values())
                : filter.outcome().outcomes();
        return asked.stream().map(Outcome::name).toList();
    }

    private Row row(ResultSet row) throws SQLException {
        guard.requireCounted(row);
        return new Row(
                new OfficialId(row.getLong("id")),
                UnitPath.read(row, "unit_path"),
                row.getString("full_name"),
                LocalizedText.ofLines(row.getString("posts")),
                OfficialKind.valueOf(row.getString("kind")),
                Outcome.valueOf(row.getString("outcome")),
                row.getLong("matching"));
    }

    private record Row(
            OfficialId id,
            UnitPath keeper,
            String fullName,
            List<LocalizedText> posts,
            OfficialKind kind,
            Outcome outcome,
            long matching) {

        OfficialLine line(List<RequirementLine> requirements) {
            return new OfficialLine(
                    id,
                    keeper,
                    fullName,
                    posts,
                    kind,
                    outcome,
                    requirements.stream().filter(RequirementLine::isOpen).toList());
        }
    }
}
