package vn.nangchuan.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.nangchuan.database.Secrets;

/**
 * Reads every chain of the database, as its owner and in one snapshot, and says of each whether it is whole: numbers
 * without gaps, each line linked to the one before and hashed as it stands, the end as it was sealed.
 */
final class ChainCheck {

    /** Lines come by the thousand, however many there are. */
    private static final int FETCHED_AT_ONCE = 1000;

    private static final String ENDS = """
            SELECT c.unit_id, c.number, c.hash, c.seal, u.name,
                   c.province_id = u.province_id AND c.unit_path = u.unit_path AS filed_right
            FROM audit_chain c JOIN unit u ON u.id = c.unit_id
            """;
    private static final String LINES = """
            SELECT l.*, l.province_id = u.province_id AND l.unit_path = u.unit_path AS filed_right
            FROM audit_line l LEFT JOIN unit u ON u.id = l.unit_id
            ORDER BY l.unit_id, l.number
            """;

    private final JdbcTemplate owner;
    private final ChainSeal seal;

    /** @param owner a connection of the tables' owner that changes nothing; its snapshot is the one that is checked */
    ChainCheck(Connection owner, Secrets secrets) {
        this.owner = new JdbcTemplate(new SingleConnectionDataSource(owner, true));
        this.owner.setFetchSize(FETCHED_AT_ONCE);
        this.seal = new ChainSeal(secrets);
    }

    /** One report per unit that has lines or should have some, in the order of their ids. */
    List<ChainReport> run() {
        Map<Long, ChainEnd> ends = new TreeMap<>();
        owner.query(ENDS, row -> {
            ends.put(row.getLong("unit_id"), end(row));
        });
        Map<Long, ChainWalk> walks = new TreeMap<>();
        ends.forEach((unit, end) -> walks.put(unit, new ChainWalk(unit, end, seal)));
        owner.query(LINES, row -> {
            walks.computeIfAbsent(row.getLong("unit_id"), unit -> new ChainWalk(unit, null, seal))
                    .visit(
                            line(row),
                            row.getBytes("previous_hash"),
                            row.getBytes("hash"),
                            row.getBoolean("filed_right"));
        });
        List<ChainReport> reports = new ArrayList<>();
        walks.values().forEach(walk -> reports.add(walk.report()));
        return reports;
    }

    private static ChainEnd end(ResultSet row) throws SQLException {
        return new ChainEnd(
                row.getString("name"),
                row.getLong("number"),
                row.getBytes("hash"),
                row.getBytes("seal"),
                row.getBoolean("filed_right"));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("unit_id"),
                row.getLong("number"),
                row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("business_date", LocalDate.class),
                row.getString("changed_by"),
                row.getString("actor_name"),
                row.getString("acting_as"),
                row.getString("action"),
                row.getString("subject_type"),
                row.getLong("subject_id"),
                official(row),
                row.getString("changes"),
                row.getString("reason"),
                row.getString("origin"));
    }

    private static @Nullable Long official(ResultSet row) throws SQLException {
        long official = row.getLong("official_id");
        return row.wasNull() ? null : official;
    }
}
