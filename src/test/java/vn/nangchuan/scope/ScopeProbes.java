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

/** Asks each function by which views and triggers judge, of true scopes and of forged ones: a forged one opens nothing. */
final class ScopeProbes {

    /** Bounds and numbers that no row meets. */
    private static final Map<String, String> SHUT = Map.of(
            "scope_from",
            "FF",
            "scope_to",
            "",
            "scope_province",
            "-1",
            "scope_whole_province",
            "-1",
            "scope_official",
            "-1");

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
                compare(forgery.getKey() + ", once of " + scope, connection, SHUT, differences);
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
            compare("of another connection", other, SHUT, differences);
        }
    }

    private void outlive(List<String> differences) throws SQLException {
        Instant then =
                Instant.now(Clock.systemUTC()).minus(ScopedDataSource.VALIDITY).minus(Duration.ofSeconds(2));
        ScopedDataSource earlier =
                new ScopedDataSource(wall.pool, wall.scopes, WallFixture.SIGNATURE, Clock.fixed(then, ZoneOffset.UTC));
        try (Connection connection = wall.ownerBypassingTheWall()) {
            earlier.bind(connection, ProbeRow.scopes(false).getFirst());
            compare("expired", connection, SHUT, differences);
        }
    }

    /** From the path itself to where it would end in "0" instead of "/", which sorts right behind all that begins with it. */
    private static Map<String, String> open(Scope scope) {
        String path = scope.path().value();
        long province = scope.path().province().value();
        boolean whole = scope.path().depth() == 1 && scope.official() == null;
        return Map.of(
                "scope_from", hex(path),
                "scope_to", hex(path.substring(0, path.length() - 1) + "0"),
                "scope_province", Long.toString(province),
                "scope_whole_province", whole ? Long.toString(province) : "-1",
                "scope_official", Long.toString(ScopeSignature.person(scope)));
    }

    private static String hex(String path) {
        return HexFormat.of().withUpperCase().formatHex(path.getBytes(StandardCharsets.US_ASCII));
    }

    private void compare(String about, Connection connection, Map<String, String> expected, List<String> differences)
            throws SQLException {
        for (Map.Entry<String, String> function : expected.entrySet()) {
            String name = function.getKey();
            String asked = name.equals("scope_from") || name.equals("scope_to") ? "HEX(%s.%s())" : "%s.%s()";
            String answer = WallFixture.text(connection, "SELECT " + asked.formatted(wall.access.ownerSchema(), name));
            if (!function.getValue().equals(answer)) {
                differences.add("%s of a scope %s: %s, not %s".formatted(name, about, answer, function.getValue()));
            }
        }
    }
}
