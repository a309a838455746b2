package vn.nangchuan.officials.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.SharedTestServer;

/**
 * Loads all rows of tables into copies that have their columns and nothing else (no keys, triggers, checks or history), by
 * the server's own {@code LOAD DATA} from files beside it: as fast as rows can come into this server.
 */
final class BareTables {

    /** Not by default where a backslash in a text means itself, as it does on this server. */
    private static final String ESCAPED = "FIELDS ESCAPED BY '\\'";

    private final DatabaseAccess access;
    private final Path folder;

    /** What was loaded, and in how many seconds. */
    record Loaded(long rows, double seconds) {

        double perSecond() {
            return rows / seconds;
        }
    }

    /** @param folder for the files */
    BareTables(DatabaseAccess access, Path folder) {
        this.access = access;
        this.folder = folder;
    }

    Loaded load(List<String> tables) throws Exception {
        long rows = 0;
        double seconds = 0;
        Path open = Files.createDirectories(folder.resolve("bare"));
        try (Connection root = SharedTestServer.rootBypassingTheWall(access);
                Statement statement = root.createStatement()) {
            for (String table : tables) {
                List<Column> columns = columns(root, table);
                String file = open.resolve(table).toString();
                statement.execute("SELECT %s FROM %s INTO OUTFILE '%s' CHARACTER SET utf8mb4 %s"
                        .formatted(list(columns, Column::written), table, file, ESCAPED));
                statement.execute("CREATE TEMPORARY TABLE bare_%1$s ENGINE=InnoDB AS SELECT %2$s FROM %1$s LIMIT 0"
                        .formatted(table, list(columns, Column::name)));
                long start = System.nanoTime();
                rows += statement.executeUpdate(load(table, file, columns));
                seconds += (System.nanoTime() - start) / 1e9;
            }
        }
        return new Loaded(rows, seconds);
    }

    private static String load(String table, String file, List<Column> columns) {
        String bytes = columns.stream()
                .filter(Column::ofBytes)
                .map(column -> "%1$s = UNHEX(@%1$s)".formatted(column.name()))
                .collect(Collectors.joining(", "));
        return "LOAD DATA INFILE '%s' INTO TABLE bare_%s CHARACTER SET utf8mb4 %s (%s) SET %s"
                .formatted(file, table, ESCAPED, list(columns, Column::read), bytes);
    }

    private static String list(List<Column> columns, Function<Column, String> part) {
        return columns.stream().map(part).collect(Collectors.joining(", "));
    }

    private List<Column> columns(Connection root, String table) throws SQLException {
        return JdbcClient.create(new SingleConnectionDataSource(root, true))
                .sql("""
                        SELECT column_name, data_type FROM information_schema.columns
                        WHERE table_schema = :schema AND table_name = :table AND extra NOT LIKE '%INVISIBLE%'
                        ORDER BY ordinal_position""")
                .param("schema", access.ownerSchema())
                .param("table", table)
                .query((row, _) -> new Column(
                        row.getString("column_name"), row.getString("data_type").equals("varbinary")))
                .list();
    }

    /** Bytes go through the file as digits. */
    private record Column(String name, boolean ofBytes) {

        String written() {
            return ofBytes ? "HEX(" + name + ")" : name;
        }

        String read() {
            return ofBytes ? "@" + name : name;
        }
    }
}
