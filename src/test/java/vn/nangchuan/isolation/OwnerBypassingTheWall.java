package vn.nangchuan.isolation;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.SharedTestServer;
import vn.nangchuan.isolation.Canaries.Owned;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.UnitPath;

/**
 * Sees every row of the tables as they are, those of transactions that are not committed too: to tell whose an id is, and
 * whether a call changed a row that is not the caller's.
 */
final class OwnerBypassingTheWall implements AutoCloseable {

    private static final long FIRST_NUMBERS = 100_000_001;
    private static final long APART = 100_000_000;

    private final Connection root;
    private final String owner;
    private final String application;
    private final Map<String, Table> tables = new TreeMap<>();

    /** A table, its kind's word and its columns. */
    private record Table(String name, String kind, List<String> columns) {

        boolean has(String column) {
            return columns.contains(column);
        }

        boolean isPublished() {
            return kind.equals("offered") || kind.equals("catalogue");
        }
    }

    /** Rows of a table that the same units may write. */
    record Group(
            String table,
            String kind,
            @Nullable UnitPath path,
            @Nullable UnitPath counter,
            @Nullable OfficialId person) {

        /** Whether that caller may make, change or remove one. */
        boolean isWrittenIn(Caller caller) {
            UnitPath scope = caller.unit();
            if (path == null || (caller.official() != null && !isLeftBy(caller.official()))) {
                return false;
            }
            return kind.equals("catalogue")
                    ? scope.equals(path)
                    : scope.contains(path) || (counter != null && scope.contains(counter));
        }

        /** Whether it is that official's, or the end of the chain to which every act adds a line. */
        private boolean isLeftBy(OfficialId official) {
            return official.equals(person) || table.equals("audit_chain");
        }
    }

    OwnerBypassingTheWall(DatabaseAccess access) throws SQLException {
        root = SharedTestServer.rootBypassingTheWall(access);
        root.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
        owner = access.ownerSchema();
        application = access.applicationSchema();
        readTables();
    }

    private void readTables() throws SQLException {
        try (Statement statement = root.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT t.table_name, t.table_comment, c.column_name
                        FROM information_schema.tables t
                        JOIN information_schema.columns c
                            ON c.table_schema = t.table_schema AND c.table_name = t.table_name
                        WHERE t.table_schema = '%s' AND t.table_comment LIKE 'kind: %%'
                          AND c.extra NOT LIKE '%%INVISIBLE%%'
                        ORDER BY t.table_name, c.ordinal_position""".formatted(owner))) {
            while (rows.next()) {
                String kind = rows.getString(2).substring("kind: ".length()).split(";")[0];
                tables.computeIfAbsent(rows.getString(1), name -> new Table(name, kind, new ArrayList<>()))
                        .columns()
                        .add(rows.getString(3));
            }
        }
    }

    /** Sets the sequences so far apart that a number says of which table it is. To be done before the first row. */
    void spreadNumbers() throws SQLException {
        long first = FIRST_NUMBERS;
        try (Statement statement = root.createStatement()) {
            for (Table table : tables.values()) {
                if (table.has("id") && !table.name().equals("post")) {
                    statement.execute("SELECT SETVAL(`%s`.`%s_seq`, %d)".formatted(application, table.name(), first));
                    first += APART;
                }
            }
        }
    }

    /** Tells the canaries whose every numbered row is. */
    void nameNumbers(Canaries canaries) throws SQLException {
        try (Statement statement = root.createStatement()) {
            for (Table table : tables.values()) {
                if (table.has("id") && (table.has("unit_path") || table.has("province_id"))) {
                    nameNumbers(canaries, table, statement);
                }
            }
        }
    }

    private void nameNumbers(Canaries canaries, Table table, Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT id, %s, %s, %s FROM `%s`.`%s`"
                .formatted(
                        table.has("unit_path") ? "unit_path" : pathOf(table),
                        counterOf(table),
                        personOf(table),
                        owner,
                        table.name()))) {
            while (rows.next()) {
                UnitPath path = path(rows.getBytes(2));
                UnitPath counter = path(rows.getBytes(3));
                if (path != null && rows.getLong(1) > FIRST_NUMBERS) {
                    canaries.know(
                            rows.getLong(1),
                            new Owned(
                                    table.name() + " " + rows.getLong(1),
                                    counter == null ? List.of(path) : List.of(path, counter),
                                    table.isPublished(),
                                    person(rows, 4),
                                    null));
                }
            }
        }
    }

    /**
     * How many rows the server has written so far, in whatever session and whether they were kept or not: two numbers that
     * are equal say that nothing was written between, for much less than two images.
     */
    long rowsWritten() throws SQLException {
        try (Statement statement = root.createStatement();
                ResultSet written = statement.executeQuery("""
                        SHOW GLOBAL STATUS WHERE Variable_name IN ('Handler_write', 'Handler_update', 'Handler_delete')""")) {
            long sum = 0;
            while (written.next()) {
                sum += written.getLong(2);
            }
            return sum;
        }
    }

    /** A digest of all rows, by who may write them. */
    Map<Group, String> image() throws SQLException {
        String query = tables.values().stream()
                .filter(table -> !table.kind().equals("platform"))
                .map(this::digest)
                .collect(Collectors.joining(" UNION ALL "));
        Map<Group, String> image = new HashMap<>();
        try (Statement statement = root.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                String table = rows.getString(1);
                image.put(
                        new Group(
                                table,
                                tables.get(table).kind(),
                                path(rows.getBytes(2)),
                                path(rows.getBytes(3)),
                                person(rows, 4)),
                        rows.getString(5) + ":" + rows.getString(6));
            }
        }
        return image;
    }

    private String digest(Table table) {
        String columns = table.columns().stream()
                .map(column -> "COALESCE(CRC32(t.`%s`), '-')".formatted(column))
                .collect(Collectors.joining(", "));
        return "SELECT '%s' AS name, %s AS p, %s AS c, %s AS o, COUNT(*), SUM(CRC32(CONCAT_WS('|', %s))) FROM `%s`.`%s` t GROUP BY p, c, o"
                .formatted(
                        table.name(), pathOf(table), counterOf(table), personOf(table), columns, owner, table.name());
    }

    private String pathOf(Table table) {
        if (table.has("unit_path") && !table.kind().equals("catalogue")) {
            return "unit_path";
        }
        if (table.has("province_id")) {
            return "CONCAT('/', province_id, '/')";
        }
        if (table.has("official_id")) {
            return "(SELECT o.unit_path FROM `%s`.official o WHERE o.id = official_id)".formatted(owner);
        }
        if (table.has("certificate_id")) {
            return "(SELECT c.unit_path FROM `%s`.certificate c WHERE c.id = certificate_id)".formatted(owner);
        }
        return table.has("account_id")
                ? "(SELECT a.unit_path FROM `%s`.account a WHERE a.id = account_id)".formatted(owner)
                : "NULL";
    }

    private static String counterOf(Table table) {
        return table.kind().equals("two-sided") ? "counter_path" : "NULL";
    }

    private static String personOf(Table table) {
        if (table.name().equals("official")) {
            return "id";
        }
        return table.has("official_id") ? "official_id" : "NULL";
    }

    private static @Nullable OfficialId person(ResultSet rows, int column) throws SQLException {
        long person = rows.getLong(column);
        return rows.wasNull() ? null : new OfficialId(person);
    }

    private static @Nullable UnitPath path(byte @Nullable [] stored) {
        return stored == null ? null : new UnitPath(new String(stored, StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws SQLException {
        root.close();
    }
}
