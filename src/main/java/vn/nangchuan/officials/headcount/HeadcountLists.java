package vn.nangchuan.officials.headcount;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.officials.OfficialPermissions.MayReadOfficials;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;

/** How many people hold posts in the communes of the scope, and how many may; in one statement for all of them. */
@Service
@Transactional(readOnly = true)
@MayReadOfficials
public class HeadcountLists {

    private static final String LINES = """
            SELECT u.id, u.unit_path, u.type, u.name,
                   (SELECT COUNT(DISTINCT p.official_id) FROM posting p JOIN post ON post.id = p.post_id
                     WHERE p.posted_unit_id = u.id AND post.kind IN ('ELECTED', 'CIVIL_SERVANT') AND p.valid_from <= :day
                       AND (p.valid_to IS NULL OR p.valid_to > :day)) AS people,
                   (SELECT COUNT(*) FROM transfer t
                       JOIN post g ON g.code = t.post AND g.kind IN ('ELECTED', 'CIVIL_SERVANT')
                     WHERE t.unit_path = u.unit_path AND u.unit_path = :scope AND t.status = 'ORDERED'
                       AND t.starts_on > :day) AS gone_since,
                   (SELECT h.unit_class FROM unit_headcount h
                     WHERE h.unit_id = u.id AND h.unit_class IS NOT NULL AND h.valid_from <= :day
                     ORDER BY h.valid_from DESC LIMIT 1) AS unit_class,
                   (SELECT CONCAT(h.assigned, '\t', h.decision_number) FROM unit_headcount h
                     WHERE h.unit_id = u.id AND h.assigned IS NOT NULL AND h.valid_from <= :day
                     ORDER BY h.valid_from DESC LIMIT 1) AS assigned
            FROM unit u WHERE u.type IN ('COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE') AND u.valid_from <= :day
              AND (u.valid_to IS NULL OR u.valid_to > :day) AND u.unit_path LIKE CONCAT(:scope, '%')
            """;

    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final CeilingLaw law;

    HeadcountLists(JdbcClient jdbc, Scopes scopes, CeilingLaw law) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.law = law;
    }

    /** One commune on a day; empty when it does not exist then, or is none of the scope. */
    public Optional<Headcount> of(UnitId unit, LocalDate day) {
        return jdbc.sql(LINES + "AND u.id = :unit")
                .param("day", day)
                .param("scope", scopes.require().path().value())
                .param("unit", unit.value())
                .query((row, _) -> headcount(row, day))
                .optional();
    }

    /** All communes of the scope that exist on the day, by name. */
    public List<Headcount> all(LocalDate day) {
        return jdbc.sql(LINES + "ORDER BY u.name_sort, u.id")
                .param("day", day)
                .param("scope", scopes.require().path().value())
                .query((row, _) -> headcount(row, day))
                .list();
    }

    private Headcount headcount(ResultSet row, LocalDate day) throws SQLException {
        UnitType type = UnitType.valueOf(row.getString("type"));
        Integer unitClass = row.getObject("unit_class", Integer.class);
        return new Headcount(
                new UnitId(row.getLong("id")),
                UnitPath.read(row, "unit_path"),
                type.nameOf(row.getString("name")),
                day,
                row.getInt("people"),
                row.getInt("gone_since"),
                unitClass,
                ceiling(type, unitClass, row.getString("assigned"), day));
    }

    private @Nullable Ceiling ceiling(
            UnitType type, @Nullable Integer unitClass, @Nullable String assigned, LocalDate day) {
        if (assigned != null) {
            String[] numberAndDecision = assigned.split("\t", 2);
            return new Ceiling(Integer.parseInt(numberAndDecision[0]), numberAndDecision[1], true);
        }
        return unitClass == null ? null : law.of(type, unitClass, day).orElse(null);
    }
}
