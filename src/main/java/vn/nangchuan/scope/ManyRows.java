package vn.nangchuan.scope;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
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

    /** Numbers that one step of a sequence gives; it says the last of them, as it does to the entities. */
    private static final int AT_ONCE = 50;

    private static final String NUMBER = "id";
    private static final int BEFORE_ALL = -1;
    /** About the length of a number or a day. */
    private static final int SHORT = 10;

    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final DatabaseAccess access;

    ManyRows(JdbcClient jdbc, Scopes scopes, DatabaseAccess access) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.access = access;
    }

    /** Numbers for rows that are to be added, which nobody has had: as many as are asked for. */
    public List<Long> numbers(String table, int count) {
        int times = (count + AT_ONCE - 1) / AT_ONCE;
        return times == 0
                ? List.of()
                : jdbc
                        .sql(
                                "SELECT NEXT VALUE FOR `%s_seq` AS last FROM JSON_TABLE(:places, '$[*]' COLUMNS (place BIGINT PATH '$')) r"
                                        .formatted(table))
                        .param(
                                "places",
                                JsonRows.ofIds(IntStream.range(0, times).boxed().toList()))
                        .query((row, _) -> row.getLong("last"))
                        .list()
                        .stream()
                        .flatMap(last ->
                                LongStream.rangeClosed(last - AT_ONCE + 1, last).boxed())
                        .limit(count)
                        .toList();
    }

    /**
     * @param table with such a door
     * @param rows by the names of their columns, bytes in hexadecimal digits; each has a number. What is not named is empty
     *     or has the column's own value. Whose row it is and who wrote it is put by the database.
     * @throws DataAccessException when there is no column of a name, or the table does not take a row
     */
    public void add(String table, List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            UnitPath keeper = scopes.require().path();
            List<String> columns = columns(rows);
            jdbc.sql("CALL `%s`.`%s`(:province, :unit, :path, :actor, :columns, :rows)"
                            .formatted(access.ownerSchema(), ManyRowsSql.procedure(table)))
                    .param("province", keeper.province().value())
                    .param("unit", keeper.unit().value())
                    .param("path", keeper.value())
                    .param("actor", scopes.require().actor())
                    .param("columns", JsonRows.ofTexts(columns))
                    .param(
                            "rows",
                            JsonRows.of(
                                    rows, row -> columns.stream().map(row::get).toList()))
                    .update();
        }
    }

    /**
     * Those that any row has, the number first and the long ones last: to come to a value, the server reads over all that
     * stand before it.
     */
    private static List<String> columns(List<Map<String, @Nullable Object>> rows) {
        Map<String, Integer> lengths = new HashMap<>();
        rows.forEach(row -> row.forEach((column, value) -> {
            if (value != null) {
                lengths.merge(column, value instanceof String text ? text.length() : SHORT, Integer::sum);
            }
        }));
        lengths.put(NUMBER, BEFORE_ALL);
        return lengths.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
