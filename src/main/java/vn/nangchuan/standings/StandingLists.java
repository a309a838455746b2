package vn.nangchuan.standings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.ScopeGuard;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.standards.Validity;
import vn.nangchuan.standings.StandingPermissions.MayReadStandings;

/** Reads the standings of any date, each list in one statement. */
@Service
@Transactional(readOnly = true)
@MayReadStandings
public class StandingLists {

    private static final String EACH_LINE = "each line is judged, and no official is named without one";

    private final JdbcClient jdbc;
    private final ScopeGuard guard;

    StandingLists(JdbcClient jdbc, ScopeGuard guard) {
        this.jdbc = jdbc;
        this.guard = guard;
    }

    /** The requirements in force on the date for each of these officials, in the order of the law. */
    @JudgedInside(EACH_LINE)
    public Map<OfficialId, List<RequirementLine>> requirementsOf(Collection<OfficialId> officials, LocalDate date) {
        return requirementsOn(officials, Set.of(date)).getOrDefault(date, Map.of());
    }

    /** As {@link #requirementsOf}, on several dates. */
    @JudgedInside(EACH_LINE)
    public Map<LocalDate, Map<OfficialId, List<RequirementLine>>> requirementsOn(
            Collection<OfficialId> officials, Set<LocalDate> dates) {
        if (officials.isEmpty() || dates.isEmpty()) {
            return Map.of();
        }
        List<Period> periods = jdbc.sql("""
                        SELECT official_id, unit_path, requirement, criterion, least_level, state, since, valid_from, valid_to
                        FROM requirement_standing
                        WHERE official_id IN (:officials) AND valid_from <= :last AND valid_to > :first
                        ORDER BY official_id, sort_order
                        """)
                .param("officials", officials.stream().map(OfficialId::value).toList())
                .param("first", Collections.min(dates))
                .param("last", Collections.max(dates))
                .query((row, _) -> period(row))
                .list();
        return dates.stream()
                .collect(Collectors.toMap(
                        date -> date,
                        date -> periods.stream()
                                .filter(period -> period.days().contains(date))
                                .map(Period::line)
                                .collect(Collectors.groupingBy(RequirementLine::official))));
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(
                line(row),
                new Validity(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)));
    }

    private static RequirementLine line(ResultSet row) throws SQLException {
        String level = row.getString("least_level");
        return new RequirementLine(
                new OfficialId(row.getLong("official_id")),
                UnitPath.read(row, "unit_path"),
                row.getString("requirement"),
                Criterion.valueOf(row.getString("criterion")),
                level == null ? null : Level.valueOf(level),
                RequirementState.valueOf(row.getString("state")),
                row.getObject("since", LocalDate.class));
    }

    /**
     * The figures of every unit directly below the parent, each together with all that is below it, and of the parent
     * itself, where there were officials on the date.
     */
    @JudgedInside("the first and the last path counted are judged")
    public List<UnitFigures> figuresBelow(UnitId parent, LocalDate date) {
        return jdbc.sql("""
                        SELECT COALESCE(child.id, top.id) AS counted_for,
                               SUM(s.kind = 'ELECTED') AS elected,
                               SUM(s.kind = 'CIVIL_SERVANT') AS civil_servants,
                               SUM(s.outcome = 'MET') AS met,
                               SUM(s.outcome IN (:below)) AS below,
                               SUM(s.outcome IN (:withoutData)) AS without_data,
                               MIN(s.unit_path) AS first_path, MAX(s.unit_path) AS last_path
                        FROM unit top
                             JOIN unit u ON u.unit_path LIKE CONCAT(top.unit_path, '%')
                             LEFT JOIN unit child
                                 ON child.parent_id = top.id AND u.unit_path LIKE CONCAT(child.unit_path, '%')
                             JOIN standing s ON s.posted_unit_id = u.id
                        WHERE top.id = :parent
                          AND s.kind IN ('ELECTED', 'CIVIL_SERVANT') AND s.valid_from <= :date AND s.valid_to > :date
                        GROUP BY counted_for
                        """)
                .param("parent", parent.value())
                .param("below", names(Outcome.Group.BELOW))
                .param(
                        "withoutData",
                        Stream.of(Outcome.Group.NO_DATA, Outcome.Group.NO_RULE)
                                .flatMap(group -> names(group).stream())
                                .toList())
                .param("date", date)
                .query((row, _) -> figures(row))
                .list();
    }

    private static List<String> names(Outcome.Group group) {
        return group.outcomes().stream().map(Outcome::name).toList();
    }

    private UnitFigures figures(ResultSet row) throws SQLException {
        guard.requireCounted(row);
        return new UnitFigures(
                new UnitId(row.getLong("counted_for")),
                row.getInt("elected"),
                row.getInt("civil_servants"),
                row.getInt("met"),
                row.getInt("below"),
                row.getInt("without_data"));
    }

    /** How an official stands to a requirement, and on which days. */
    private record Period(RequirementLine line, Validity days) {}
}
