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

/** The table of standings, read and written many rows at a time. */
@Component
class StandingTable {

    /** Stands for "goes on" in a column that is compared. */
    static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    private static final String READ = """
            SELECT id, official_id, posted_unit_id, kind, post_code, outcome, valid_from, valid_to, law
            FROM standing WHERE official_id IN (:officials)
            """;

    /** Wider than the columns: a table refuses what is too long for it, JSON_TABLE cuts it off. */
    private static final String CONTENT = """
            official_id BIGINT PATH '$[0]', posted_unit_id BIGINT PATH '$[1]', kind VARCHAR(1000) PATH '$[2]',
            post_code VARCHAR(1000) PATH '$[3]', outcome VARCHAR(1000) PATH '$[4]', valid_from DATE PATH '$[5]',
            valid_to DATE PATH '$[6]', law VARCHAR(1000) PATH '$[7]'
            """;

    private static final String ADD = """
            INSERT INTO standing (id, province_id, unit_id, unit_path, official_id, posted_unit_id, kind, post_code,
                                  outcome, valid_from, valid_to, law, changed_by)
            SELECT NEXT VALUE FOR standing_seq, province_id, unit_id, unit_path, official_id, posted_unit_id, kind, post_code,
                   outcome, valid_from, valid_to, law, :actor
            FROM JSON_TABLE(:rows, '$[*]' COLUMNS (province_id BIGINT PATH '$[8]', unit_id BIGINT PATH '$[9]',
                unit_path VARCHAR(1000) PATH '$[10]', """ + CONTENT + ")) row_to_add";

    private static final String REPLACE = """
            UPDATE JSON_TABLE(:rows, '$[*]' COLUMNS (id BIGINT PATH '$[8]', """ + CONTENT + """
            )) r STRAIGHT_JOIN standing s ON s.id = r.id
            SET s.posted_unit_id = r.posted_unit_id, s.kind = r.kind, s.post_code = r.post_code, s.outcome = r.outcome,
                s.valid_from = r.valid_from, s.valid_to = r.valid_to, s.law = r.law, s.changed_by = :actor,
                s.version = s.version + 1
            """;

    private static final String REMOVE = """
            DELETE s FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) r STRAIGHT_JOIN standing s ON s.id = r.id
            """;

    private final JdbcClient jdbc;

    StandingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StoredRow<StandingRow>> of(Collection<Long> officials) {
        return jdbc.sql(READ)
                .param("officials", officials)
                .query((row, _) -> new StoredRow<>(row.getLong("id"), content(row)))
                .list();
    }

    private static StandingRow content(ResultSet row) throws SQLException {
        return new StandingRow(
                new OfficialId(row.getLong("official_id")),
                row.getLong("posted_unit_id"),
                row.getString("kind"),
                row.getString("post_code"),
                row.getString("outcome"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("law"));
    }

    void remove(List<Long> ids) {
        jdbc.sql(REMOVE).param("ids", JsonRows.ofIds(ids)).update();
    }

    /** All in one statement: one by one, each costs a round trip and the proof of the scope anew. */
    void add(List<KeptRow<StandingRow>> rows, String actor) {
        jdbc.sql(ADD)
                .param("rows", RowsJson.ofKept(rows, StandingTable::values))
                .param("actor", actor)
                .update();
    }

    /** Likewise, and at half of what it costs to remove rows and add others. */
    void replace(List<StoredRow<StandingRow>> rows, String actor) {
        jdbc.sql(REPLACE)
                .param("rows", RowsJson.ofStored(rows, StandingTable::values))
                .param("actor", actor)
                .update();
    }

    private static List<@Nullable Object> values(StandingRow row) {
        return Arrays.asList(
                row.official().value(),
                row.postedUnit(),
                row.kind(),
                row.post(),
                row.outcome(),
                row.from(),
                row.to(),
                row.law());
    }
}
