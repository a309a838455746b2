package vn.nangchuan.standings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.JsonRows;

/** The table of the standings to single requirements, read and written many rows at a time. */
@Component
class RequirementTable {

    private static final String READ = """
            SELECT id, official_id, requirement, criterion, least_level, state, since, sort_order, valid_from, valid_to
            FROM requirement_standing WHERE official_id IN (:officials)
            """;

    /** Wider than the columns: a table refuses what is too long for it, JSON_TABLE cuts it off. */
    private static final String CONTENT = """
            official_id BIGINT PATH '$[0]', requirement VARCHAR(1000) PATH '$[1]', criterion VARCHAR(1000) PATH '$[2]',
            least_level VARCHAR(1000) PATH '$[3]', state VARCHAR(1000) PATH '$[4]', since DATE PATH '$[5]',
            sort_order INT PATH '$[6]', valid_from DATE PATH '$[7]', valid_to DATE PATH '$[8]'
            """;

    private static final String ADD = """
            INSERT INTO requirement_standing (id, province_id, unit_id, unit_path, official_id, requirement, criterion,
                                              least_level, state, since, sort_order, valid_from, valid_to, changed_by)
            SELECT NEXT VALUE FOR requirement_standing_seq, province_id, unit_id, unit_path, official_id, requirement, criterion,
                   least_level, state, since, sort_order, valid_from, valid_to, :actor
            FROM JSON_TABLE(:rows, '$[*]' COLUMNS (province_id BIGINT PATH '$[9]', unit_id BIGINT PATH '$[10]',
                unit_path VARCHAR(1000) PATH '$[11]', """ + CONTENT + ")) row_to_add";

    private static final String REPLACE = """
            UPDATE JSON_TABLE(:rows, '$[*]' COLUMNS (id BIGINT PATH '$[9]', """ + CONTENT + """
            )) r STRAIGHT_JOIN requirement_standing s ON s.id = r.id
            SET s.requirement = r.requirement, s.criterion = r.criterion, s.least_level = r.least_level, s.state = r.state,
                s.since = r.since, s.sort_order = r.sort_order, s.valid_from = r.valid_from, s.valid_to = r.valid_to,
                s.changed_by = :actor, s.version = s.version + 1
            """;

    private static final String REMOVE = """
            DELETE s FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) r STRAIGHT_JOIN requirement_standing s ON s.id = r.id
            """;

    private final JdbcClient jdbc;

    RequirementTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StoredRow<RequirementRow>> of(Collection<Long> officials) {
        return jdbc.sql(READ)
                .param("officials", officials)
                .query((row, _) -> new StoredRow<>(row.getLong("id"), content(row)))
                .list();
    }

    private static RequirementRow content(ResultSet row) throws SQLException {
        return new RequirementRow(
                new OfficialId(row.getLong("official_id")),
                row.getString("requirement"),
                row.getString("criterion"),
                row.getString("least_level"),
                row.getString("state"),
                row.getObject("since", LocalDate.class),
                row.getInt("sort_order"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    void remove(List<Long> ids) {
        jdbc.sql(REMOVE).param("ids", JsonRows.ofIds(ids)).update();
    }

    /** All in one statement, as {@link StandingTable#add}. */
    void add(List<KeptRow<RequirementRow>> rows, String actor) {
        jdbc.sql(ADD)
                .param("rows", RowsJson.ofKept(rows, RequirementTable::values))
                .param("actor", actor)
                .update();
    }

    /** As {@link StandingTable#replace}. */
    void replace(List<StoredRow<RequirementRow>> rows, String actor) {
        jdbc.sql(REPLACE)
                .param("rows", RowsJson.ofStored(rows, RequirementTable::values))
                .param("actor", actor)
                .update();
    }

    private static List<@Nullable Object> values(RequirementRow row) {
        return Arrays.asList(
                row.official().value(),
                row.requirement(),
                row.criterion(),
                row.leastLevel(),
                row.state(),
                row.since(),
                row.order(),
                row.from(),
                row.to());
    }
}
