package vn.nangchuan.scope;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Asks each function by which views and triggers judge of true scopes, and those that prove a scope of forged ones, too: a
 * forged one opens nothing.
 */
final class ScopeProbes {

    private static final String FROM = "HEX(scope_from())";
    private static final String TO = "HEX(scope_to())";
    private static final String PROVINCE = "scope_province()";
    private static final String WHOLE_PROVINCE = "scope_whole_province()";
    private static final String OFFICIAL = "scope_official()";
    /** Whether a row is covered: of the province, of a commune and what is below it, and of none that there is. */
    private static final List<Row> ROWS = List.of(
            new Row(12, "/12/"),
            new Row(12, "/12/30/"),
            new Row(12, "/12/30/345/"),
            new Row(12, "/12/30/345/7/"),
            new Row(12, "/12/30/344/"),
            new Row(12, "/12/30/34/"),
            new Row(120, "/120/30/"),
            new Row(13, "/13/30/345/"),
            new Row(13, "/12/30/345/"),
            new Row(12, "/13/30/345/"),
            new Row(12, "/1/12/30/345/"));

    private record Row(long province, String path) {

        String asked() {
            return "COALESCE(scope_covers(%d, '%s'), FALSE)".formatted(province, path);
        }

        boolean isIn(Scope scope) {
            return province == scope.path().province().value()
                    && path.startsWith(scope.path().value());
        }
    }

    /** What is done to a scope that was bound for an official of the commune. */
    private static final Map<String, String> FORGERIES = Map.of(
            "widened", "SET @scope = '/12/'",
            "of a province", "SET @scope = '/13/'",
            "of everybody", "SET @scope_official = 0",
            "of somebody else", "SET @scope_official = 61",
            "put off", "SET @scope_until = @scope_until + 3600",
            "unsigned", "SET @scope_sig = NULL",
            "signed by nobody", "SET @scope_sig = REPEAT('0', 64)",
            "left without a path", "SET @scope = NULL");

    private static final Pattern BOUND = Pattern.compile("scope_(from|to|official)`?\\(");
    private static final Pattern PROVED = Pattern.compile("scope_(province|whole_province|covers)`?\\(");

    private final WallFixture wall;

    ScopeProbes(ProbeWorld world) {
        this.wall = world.wall();
    }

    /** The functions that answer otherwise than expected, and to what. */
    List<String> differences() throws SQLException {
        List<String> differences = new ArrayList<>();
        for (Scope scope : ProbeRow.scopes(false)) {
            try (Connection connection = wall.ownerBypassingTheWall()) {
                wall.scoped.bind(connection, scope);
                compare("of " + scope, connection, open(scope), differences);
            }
        }
        for (Map.Entry<String, String> forgery : new TreeMap<>(FORGERIES).entrySet()) {
            for (Scope scope : ProbeRow.scopes(false)) {
                forge(scope, forgery, differences);
            }
        }
        borrow(differences);
        outlive(differences);
        return differences;
    }

    /** Views, checks of old rows and procedures that look at what is bound and not at whether it is true. */
    List<String> trusting(Connection root) throws SQLException {
        return WallMutants.read(root, """
                        SELECT CONCAT('view ', table_name), view_definition FROM information_schema.views
                        WHERE table_schema = '%1$s'
                        UNION ALL SELECT CONCAT('trigger ', trigger_name), action_statement FROM information_schema.triggers
                        WHERE trigger_schema = '%2$s' AND event_manipulation <> 'INSERT'
                        UNION ALL SELECT CONCAT('procedure ', routine_name), routine_definition
                        FROM information_schema.routines WHERE routine_schema = '%2$s' AND routine_type = 'PROCEDURE'""".formatted(wall.access.applicationSchema(), wall.access.ownerSchema()))
                .stream()
                .filter(thing -> BOUND.matcher(thing.get(1)).find()
                        && !PROVED.matcher(thing.get(1)).find())
                .map(List::getFirst)
                .toList();
    }

    /** Only where it changes anything. */
    private void forge(Scope scope, Map.Entry<String, String> forgery, List<String> differences) throws SQLException {
        try (Connection connection = wall.ownerBypassingTheWall()) {
            wall.scoped.bind(connection, scope);
            String before = variables(connection);
            WallFixture.execute(connection, forgery.getValue());
            if (!variables(connection).equals(before)) {
                compare(forgery.getKey() + ", once of " + scope, connection, shut(), differences);
            }
        }
    }

    private static String variables(Connection connection) throws SQLException {
        return WallFixture.text(
                connection, "SELECT CONCAT_WS('|', @scope, '', @scope_official, '', @scope_until, '', @scope_sig)");
    }

    private void borrow(List<String> differences) throws SQLException {
        try (Connection one = wall.ownerBypassingTheWall();
                Connection other = wall.ownerBypassingTheWall()) {
            wall.scoped.bind(one, ProbeRow.scopes(false).getFirst());
            WallFixture.execute(other, WallFixture.text(one, """
                    SELECT CONCAT('SET @scope = ''', @scope, ''', @scope_official = ', @scope_official,
                                  ', @scope_until = ', @scope_until, ', @scope_sig = ''', @scope_sig, '''')"""));
            compare("of another connection", other, shut(), differences);
        }
    }

    private void outlive(List<String> differences) throws SQLException {
        Instant then =
                Instant.now(Clock.systemUTC()).minus(ScopedDataSource.VALIDITY).minus(Duration.ofSeconds(2));
        ScopedDataSource earlier =
                new ScopedDataSource(wall.pool, wall.scopes, WallFixture.SIGNATURE, Clock.fixed(then, ZoneOffset.UTC));
        try (Connection connection = wall.ownerBypassingTheWall()) {
            earlier.bind(connection, ProbeRow.scopes(false).getFirst());
            compare("expired", connection, shut(), differences);
        }
    }

    /** A province that no row has, and no row covered. */
    private static Map<String, String> shut() {
        Map<String, String> shut = new TreeMap<>(Map.of(PROVINCE, "-1", WHOLE_PROVINCE, "-1"));
        ROWS.forEach(row -> shut.put(row.asked(), "0"));
        return shut;
    }

    /** From the path itself to where it would end in "0" instead of "/", which sorts right behind all that begins with it. */
    private static Map<String, String> open(Scope scope) {
        String path = scope.path().value();
        long province = scope.path().province().value();
        boolean whole = scope.path().depth() == 1 && scope.official() == null;
        Map<String, String> open = new TreeMap<>(Map.of(
                FROM, hex(path),
                TO, hex(path.substring(0, path.length() - 1) + "0"),
                PROVINCE, Long.toString(province),
                WHOLE_PROVINCE, whole ? Long.toString(province) : "-1",
                OFFICIAL, Long.toString(ScopeSignature.person(scope))));
        ROWS.forEach(row -> open.put(row.asked(), row.isIn(scope) ? "1" : "0"));
        return open;
    }

    private static String hex(String path) {
        return HexFormat.of().withUpperCase().formatHex(path.getBytes(StandardCharsets.US_ASCII));
    }

    private void compare(String about, Connection connection, Map<String, String> expected, List<String> differences)
            throws SQLException {
        for (Map.Entry<String, String> question : expected.entrySet()) {
            String asked = question.getKey().replace("scope_", wall.access.ownerSchema() + ".scope_");
            String answer = WallFixture.text(connection, "SELECT " + asked);
            if (!question.getValue().equals(answer)) {
                differences.add("%s, %s: %s, not %s".formatted(question.getKey(), about, answer, question.getValue()));
            }
        }
    }
}
