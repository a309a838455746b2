package vn.nangchuan.scope;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.database.DatabaseAccess;

/**
 * Adds many rows of the scope's own unit in one statement, to tables whose comment says {@code many at once}. The scope is
 * proved once for all of them, since all bear its path. Inside the transaction, and under the permission, of the module that
 * asks.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ManyRows {

    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final DatabaseAccess access;
    private final Map<String, Door> doors = new ConcurrentHashMap<>();

    /**
     * The procedure of a table.
     *
     * @param columns in the order in which it reads their values
     */
    private record Door(String call, List<String> columns) {

        /** @throws IllegalArgumentException when there is no column of a name */
        List<@Nullable Object> values(Map<String, @Nullable Object> cells) {
            List<@Nullable Object> values = new ArrayList<>(columns.size());
            columns.forEach(column -> values.add(cells.get(column)));
            if (!columns.containsAll(cells.keySet())) {
                throw new IllegalArgumentException("Of " + cells.keySet() + " the table has only " + columns);
            }
            return values;
        }
    }

    ManyRows(JdbcClient jdbc, Scopes scopes, DatabaseAccess access) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.access = access;
    }

    /** Numbers for rows that are to be added, which nobody has had: as many as are asked for. */
    public List<Long> numbers(String table, int count) {
        return count == 0
                ? List.of()
                : jdbc.sql(
                                "SELECT NEXT VALUE FOR `%s_seq` AS id FROM JSON_TABLE(:places, '$[*]' COLUMNS (place BIGINT PATH '$')) r"
                                        .formatted(table))
                        .param(
                                "places",
                                JsonRows.ofIds(IntStream.range(0, count).boxed().toList()))
                        .query((row, _) -> row.getLong("id"))
                        .list();
    }

    /**
     * @param table with such a door
     * @param rows by the names of their columns, bytes in hexadecimal digits; what is not named is empty or has the column's
     *     own value. Whose row it is and who wrote it is put by the database.
     * @throws IllegalArgumentException when there is no column of a name
     */
    public void add(String table, List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            UnitPath keeper = scopes.require().path();
            Door door = doors.computeIfAbsent(table, this::door);
            jdbc.sql(door.call())
                    .param("province", keeper.province().value())
                    .param("unit", keeper.unit().value())
                    .param("path", keeper.value())
                    .param("actor", scopes.require().actor())
                    .param("rows", JsonRows.of(rows, door::values))
                    .update();
        }
    }

    private Door door(String table) {
        return new Door(
                "CALL `%s`.`%s`(:province, :unit, :path, :actor, :rows)"
                        .formatted(access.ownerSchema(), ManyRowsSql.procedure(table)),
                jdbc.sql("SELECT * FROM `%s` LIMIT 0".formatted(table)).query(ManyRows::columns));
    }

    private static List<String> columns(ResultSet rows) throws SQLException {
        ResultSetMetaData about = rows.getMetaData();
        List<String> columns = new ArrayList<>();
        for (int column = 1; column <= about.getColumnCount(); column++) {
            columns.add(about.getColumnName(column));
        }
        columns.removeAll(ManyRowsSql.ALIKE);
        return columns;
    }
}
