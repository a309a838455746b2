package vn.nangchuan.scope;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.SharedTestServer;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;

/** The schema behind its wall, with helpers that fill any table from its columns alone. */
final class WallFixture {

    static final UnitPath PROVINCE = UnitPath.ofProvince(new UnitId(12));
    static final UnitPath DISTRICT = PROVINCE.child(new UnitId(30));
    static final UnitPath COMMUNE = DISTRICT.child(new UnitId(345));
    static final UnitPath SIBLING = DISTRICT.child(new UnitId(3456));
    static final UnitPath OTHER_PROVINCE = UnitPath.ofProvince(new UnitId(13)).child(new UnitId(345));
    static final ScopeSignature SIGNATURE = new ScopeSignature(new byte[] {1, 2, 3});

    private static final WallFixture INSTANCE = new WallFixture("wall_test");

    final DatabaseAccess access;
    final HikariDataSource pool;
    final ScopedDataSource scoped;
    final Scopes scopes;
    private final List<WallTable> tables;
    private final List<String> triggers;

    private WallFixture(String schemas) {
        access = SharedTestServer.access(schemas);
        new Wall(access, SIGNATURE).build();
        pool = pool();
        scopes = new Scopes(new StaticListableBeanFactory().getBeanProvider(ScopeSource.class));
        scoped = new ScopedDataSource(pool, pool, scopes, SIGNATURE, Clock.systemUTC());
        tables = readTables();
        WallSql sql = new WallSql(access);
        triggers =
                tables.stream().flatMap(table -> sql.triggers(table).stream()).toList();
    }

    static WallFixture shared() {
        return INSTANCE;
    }

    /** A wall of one's own, to be filled and changed without disturbing the others. */
    static WallFixture ownSchemas(String name) {
        return new WallFixture(name);
    }

    private HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(access.jdbcUrl(access.applicationSchema()));
        config.setUsername(access.application().user());
        config.setPassword(access.application().password());
        config.setMaximumPoolSize(4);
        return new HikariDataSource(config);
    }

    /** A connection of the application's account as it is outside the pool, without a scope. */
    Connection application() throws SQLException {
        return DriverManager.getConnection(
                access.jdbcUrl(access.applicationSchema()),
                access.application().user(),
                access.application().password());
    }

    /** A pooled connection without a scope; foreign keys and checks off, so that any table can be filled. */
    Connection unbound() throws SQLException {
        Connection connection = scoped.getConnection();
        withoutConstraints(connection);
        return connection;
    }

    /** A pooled connection bound to the path; foreign keys and checks off, so that any table can be filled. */
    Connection in(UnitPath path) throws Exception {
        Connection connection = scopes.callIn(Scope.ofJob(path, "test"), scoped::getConnection);
        withoutConstraints(connection);
        return connection;
    }

    /** As {@link #in}, narrowed to one official. */
    Connection of(OfficialId official, UnitPath path) throws Exception {
        Scope narrowed = new Scope(path, "job:test", Set.of(), official);
        Connection connection = scopes.callIn(narrowed, scoped::getConnection);
        withoutConstraints(connection);
        return connection;
    }

    Connection ownerBypassingTheWall() throws SQLException {
        Connection connection = SharedTestServer.rootBypassingTheWall(access);
        withoutConstraints(connection);
        return connection;
    }

    private static void withoutConstraints(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET foreign_key_checks = 0, check_constraint_checks = 0");
        }
    }

    /** As they were when the wall was built; no test alters one. */
    List<WallTable> tables() {
        return tables;
    }

    WallTable table(String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<WallTable> readTables() {
        try (Connection root = ownerBypassingTheWall()) {
            return new WallTables(root, access.ownerSchema()).read();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The types of the columns that an INSERT can fill. */
    Map<String, String> columnTypes(WallTable table) throws SQLException {
        Map<String, String> types = new LinkedHashMap<>();
        try (Connection root = ownerBypassingTheWall();
                PreparedStatement query = root.prepareStatement(
                        "SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = ? AND table_name = ? AND extra NOT LIKE '%INVISIBLE%' AND generation_expression IS NULL ORDER BY ordinal_position")) {
            query.setString(1, access.ownerSchema());
            query.setString(2, table.name());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    types.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return types;
    }

    /** Where a row stands: the unit that keeps it, and the other side where the table has two. */
    record Place(UnitPath unit, UnitPath counter) {

        Place(UnitPath both) {
            this(both, both);
        }
    }

    /** Empties the table and puts one row with the id in each place. */
    void fillBypassingTheWall(WallTable table, Map<Long, UnitPath> places) throws SQLException {
        fillSidesBypassingTheWall(
                table,
                places.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, place -> new Place(place.getValue()))));
    }

    void fillSidesBypassingTheWall(WallTable table, Map<Long, Place> places) throws SQLException {
        List<String> rows = new ArrayList<>();
        for (Map.Entry<Long, Place> place : places.entrySet()) {
            rows.add(insert("INSERT", table, place.getKey(), place.getValue()));
        }
        fillBypassingTheWall(table, rows);
    }

    /** Empties the table and runs the statements on it. */
    void fillBypassingTheWall(WallTable table, List<String> statements) throws SQLException {
        try (Connection root = ownerBypassingTheWall();
                Statement statement = root.createStatement()) {
            List<String> triggers = triggers(root, table);
            for (String trigger : triggers) {
                statement.execute("DROP TRIGGER `" + trigger + "`");
            }
            statement.execute("DELETE FROM `" + table.name() + "`");
            for (String command : statements) {
                statement.execute(command);
            }
        }
        restoreTriggers(table);
    }

    /** Also those by which other tables follow this one. */
    private void restoreTriggers(WallTable table) throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        access.jdbcUrl(access.ownerSchema()),
                        access.owner().user(),
                        access.owner().password());
                Statement statement = owner.createStatement()) {
            String onTable = " ON `%s`.`%s` ".formatted(access.ownerSchema(), table.name());
            for (String trigger : triggers) {
                if (trigger.contains(onTable)) {
                    statement.execute(trigger);
                }
            }
        }
    }

    private List<String> triggers(Connection root, WallTable table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement query = root.prepareStatement(
                "SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema = ? AND event_object_table = ?")) {
            query.setString(1, access.ownerSchema());
            query.setString(2, table.name());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }

    /** An INSERT or REPLACE of one whole row, its other columns filled with whatever their type accepts. */
    String insert(String verb, WallTable table, long id, UnitPath path) throws SQLException {
        return insert(verb, table, id, new Place(path));
    }

    String insert(String verb, WallTable table, long id, Place place) throws SQLException {
        return statement(verb, table, row(table, id, place), "VALUES (%s)");
    }

    /** An INSERT of one whole row that says something else in one column. */
    String insertSaying(WallTable table, long id, Place place, String column, String value) throws SQLException {
        Map<String, String> values = row(table, id, place);
        values.put(column, value);
        return statement("INSERT", table, values, "VALUES (%s)");
    }

    /** An INSERT of one whole row for each of the table's rows that meet the condition. */
    String insertFrom(WallTable table, long id, UnitPath path, String condition) throws SQLException {
        return statement(
                "INSERT",
                table,
                row(table, id, new Place(path)),
                "SELECT %s FROM `" + table.name() + "` WHERE " + condition);
    }

    /** An INSERT of one whole row that has the columns of the key in common with another row. */
    String insertWithKeyOf(WallTable table, long id, UnitPath path, List<String> key, Place otherPlace, long otherId)
            throws SQLException {
        Map<String, String> values = row(table, id, new Place(path));
        Map<String, String> other = row(table, otherId, otherPlace);
        key.forEach(column -> values.replace(column, other.get(column)));
        return statement("INSERT", table, values, "VALUES (%s)");
    }

    private Map<String, String> row(WallTable table, long id, Place place) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        columnTypes(table).forEach((column, type) -> values.put(column, value(column, type, id, place)));
        return values;
    }

    static String statement(String verb, WallTable table, Map<String, String> values, String source) {
        return "%s INTO `%s` (%s) %s"
                .formatted(
                        verb,
                        table.name(),
                        values.keySet().stream()
                                .map(column -> "`" + column + "`")
                                .collect(Collectors.joining(", ")),
                        source.formatted(String.join(", ", values.values())));
    }

    /** The columns of each unique key beside the id, leaving out those that the database fills itself. */
    Collection<List<String>> secondKeys(WallTable table) throws SQLException {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        Set<String> columns = columnTypes(table).keySet();
        try (Connection root = ownerBypassingTheWall();
                PreparedStatement query = root.prepareStatement("""
                        SELECT index_name, column_name FROM information_schema.statistics
                        WHERE table_schema = ? AND table_name = ? AND non_unique = 0 ORDER BY index_name, seq_in_index""")) {
            query.setString(1, access.ownerSchema());
            query.setString(2, table.name());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    keys.computeIfAbsent(rows.getString(1), _ -> new ArrayList<>())
                            .add(rows.getString(2));
                }
            }
        }
        return keys.values().stream()
                .filter(key -> !key.contains("id"))
                .map(key -> key.stream().filter(columns::contains).toList())
                .toList();
    }

    /** What stands in a column of the row with the id, as SQL. */
    static String value(String column, String type, long id, Place place) {
        return switch (column) {
            case "id", "account_id", "official_id" -> Long.toString(id);
            case "province_id" -> Long.toString(place.unit().province().value());
            case "unit_id" -> Long.toString(place.unit().unit().value());
            case "unit_path" -> "'" + place.unit() + "'";
            case "counter_path" -> "'" + place.counter() + "'";
            case "birth_date" -> "NULL";
            default -> byType(type, id);
        };
    }

    private static String byType(String type, long id) {
        return switch (type) {
            case "bigint", "int", "tinyint", "smallint", "decimal" -> Long.toString(id % 100);
            case "date" -> "DATE '2019-07-19' + INTERVAL " + (id % 100) + " DAY";
            case "datetime", "timestamp" -> "TIMESTAMP '2019-07-19 00:00:00'";
            case "varbinary",
                    "binary",
                    "blob",
                    "mediumblob",
                    "longblob",
                    "varchar",
                    "char",
                    "text",
                    "longtext",
                    "mediumtext" -> "'" + id + "'";
            default -> throw new IllegalArgumentException("No value for the type " + type);
        };
    }

    static long count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static int execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    static Optional<Integer> errorOf(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(e.getErrorCode());
        }
    }
}
