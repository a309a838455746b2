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

/** Asks each function by which views and triggers judge, of true scopes and of forged ones: a forged one opens nothing. */
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
    private static final Map<String, String> FORGERIES = Map.ofEntries(
            Map.entry("widened", "SET @scope = '/12/'"),
            Map.entry("of a province", "SET @scope = '/13/'"),
            Map.entry("of everybody", "SET @scope_official = 0"),
            Map.entry("of somebody else", "SET @scope_official = 61"),
            // The very bytes that are signed, as one letter that is no number.
            Map.entry(
                    "of everybody, in other letters",
                    "SET @scope_until = CAST(@scope_until AS BINARY), @scope_official = _utf16 X'3630'"),
            Map.entry("put off", "SET @scope_until = @scope_until + 3600"),
            Map.entry("unsigned", "SET @scope_sig = NULL"),
            Map.entry("signed by nobody", "SET @scope_sig = REPEAT('0', 96)"),
            // Compared as numbers, the server complains of the digest, and thereby tells it.
            Map.entry("signed by a number", "SET @scope_sig = 0"),
            Map.entry("of a province, signed by a fraction", "SET @scope = '/13/', @scope_sig = 0e0"),
            Map.entry("signed by bytes", "SET @scope_sig = X'30' + 0"),
            Map.entry("signed by a day", "SET @scope_sig = DATE '2019-07-19'"),
            Map.entry("left without a path", "SET @scope = NULL"));

    private static final String REFUSED = "refused";
    private static final Pattern DIGEST = Pattern.compile("[0-9a-fA-F]{64}");

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
                connection,
                "SELECT CONCAT_WS('|', HEX(@scope), '', HEX(@scope_official), '', HEX(@scope_until), '', HEX(@scope_sig))");
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
        ScopedDataSource earlier = new ScopedDataSource(
                wall.pool, wall.pool, wall.scopes, WallFixture.SIGNATURE, Clock.fixed(then, ZoneOffset.UTC));
        try (Connection connection = wall.ownerBypassingTheWall()) {
            earlier.bind(connection, ProbeRow.scopes(false).getFirst());
            compare("expired", connection, shut(), differences);
        }
    }

    /** Bounds and numbers that no row meets, and no row covered. */
    private static Map<String, String> shut() {
        Map<String, String> shut =
                new TreeMap<>(Map.of(FROM, "FF", TO, "", PROVINCE, "-1", WHOLE_PROVINCE, "-1", OFFICIAL, "-1"));
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
            String answer = answer(connection, asked);
            boolean refused = answer.equals(REFUSED) && "-1".equals(expected.get(PROVINCE));
            if (!refused && !question.getValue().equals(answer)) {
                differences.add("%s, %s: %s, not %s".formatted(question.getKey(), about, answer, question.getValue()));
            }
        }
    }

    /** A refusal is as good as a bound that no row meets, unless it tells what the right signature would have been. */
    private static String answer(Connection connection, String asked) {
        try {
            return String.valueOf(WallFixture.text(connection, "SELECT " + asked));
        } catch (SQLException e) {
            return DIGEST.matcher(String.valueOf(e.getMessage())).find() ? "tells " + e.getMessage() : REFUSED;
        }
    }
}
