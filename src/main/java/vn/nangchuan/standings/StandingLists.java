package vn.nangchuan.standings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.standings.StandingPermissions.MayReadStandings;

/** Reads the standings of any date, each list in one statement. */
@Service
@Transactional(readOnly = true)
@MayReadStandings
public class StandingLists {

    private final JdbcClient jdbc;

    StandingLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The requirements in force on the date for each of these officials, in the order of the law. */
    public Map<OfficialId, List<RequirementLine>> requirementsOf(Collection<OfficialId> officials, LocalDate date) {
        if (officials.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        SELECT official_id, requirement, criterion, least_level, state, since
                        FROM requirement_standing
                        WHERE official_id IN (:officials) AND valid_from <= :date AND valid_to > :date
                        ORDER BY official_id, sort_order
                        """)
                .param("officials", officials.stream().map(OfficialId::value).toList())
                .param("date", date)
                .query((row, _) -> line(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(RequirementLine::official));
    }

    private static RequirementLine line(ResultSet row) throws SQLException {
        String level = row.getString("least_level");
        return new RequirementLine(
                new OfficialId(row.getLong("official_id")),
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
    public List<UnitFigures> figuresBelow(UnitId parent, LocalDate date) {
        return jdbc.sql("""
                        SELECT COALESCE(child.id, top.id) AS counted_for,
                               SUM(s.kind = 'ELECTED') AS elected,
                               SUM(s.kind = 'CIVIL_SERVANT') AS civil_servants,
                               SUM(s.outcome = 'MET') AS met,
                               SUM(s.outcome = 'BELOW') AS below,
                               SUM(s.outcome IN ('NO_DATA', 'NO_RULE')) AS without_data
                        FROM unit top
                             JOIN unit u ON u.unit_path LIKE CONCAT(top.unit_path, '%')
                             LEFT JOIN unit child
                                 ON child.parent_id = top.id AND u.unit_path LIKE CONCAT(child.unit_path, '%')
                             JOIN standing s ON s.posted_unit_id = u.id
                        WHERE top.id = :parent
                          AND s.kind <> 'PART_TIME' AND s.valid_from <= :date AND s.valid_to > :date
                        GROUP BY counted_for
                        """)
                .param("parent", parent.value())
                .param("date", date)
                .query((row, _) -> new UnitFigures(
                        new UnitId(row.getLong("counted_for")),
                        row.getInt("elected"),
                        row.getInt("civil_servants"),
                        row.getInt("met"),
                        row.getInt("below"),
                        row.getInt("without_data")))
                .list();
    }
}
