package vn.nangchuan.scope;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.ProbeWorld.Filled;

/**
 * Statements that set the bound variables while they run, as one that slipped in could: the server works out the parts of
 * a view's condition at different moments, between which the scope is another. None may reach what the true scope does
 * not.
 */
final class SwitchProbes {

    private static final String OWN = WallFixture.COMMUNE.value();
    private static final List<String> WIDER =
            List.of(WallFixture.DISTRICT.value(), WallFixture.PROVINCE.value(), "/13/", WallFixture.SIBLING.value());

    private final WallFixture wall;

    SwitchProbes(ProbeWorld world) {
        this.wall = world.wall();
    }

    /** What was read or changed that the true scope does not reach, and how. */
    List<String> reached(Filled filled) throws SQLException {
        WallTable table = filled.table();
        if (!TableKind.WITH_VIEW.contains(table.kind()) || !table.hasColumn("unit_path") || !table.hasColumn("id")) {
            return List.of();
        }
        List<String> reached = new ArrayList<>();
        for (Scope scope : List.of(
                Scope.ofJob(WallFixture.COMMUNE, "probe"),
                new Scope(WallFixture.COMMUNE, "job:probe", Set.of(), new OfficialId(ProbeRow.SELF)))) {
            try (Connection connection = wall.application()) {
                connection.setAutoCommit(false);
                read(connection, scope, table, reached);
                if (!table.appendOnly()) {
                    write(connection, scope, table, reached);
                }
            }
        }
        return reached;
    }

    private void read(Connection connection, Scope scope, WallTable table, List<String> reached) throws SQLException {
        wall.scoped.bind(connection, scope);
        String all = "SELECT s.id FROM `%s` s".formatted(table.name());
        Set<Long> own = ids(connection, all);
        for (Switch way : ways(scope)) {
            wall.scoped.bind(connection, scope);
            WallFixture.execute(connection, way.before());
            Set<Long> more = ids(connection, way.in(all));
            more.removeAll(own);
            if (!more.isEmpty()) {
                reached.add("%s reads %s of %s".formatted(way.in(all), more, table.name()));
            }
            connection.rollback();
        }
    }

    /** Own rows are handed over to the sibling; what is set last is the true scope, for the trigger to see. */
    private void write(Connection connection, Scope scope, WallTable table, List<String> reached) throws SQLException {
        String handOver = """
                UPDATE `%s` s JOIN (SELECT 1 AS one) d SET %s s.unit_path = CONCAT('%s', LEFT((@scope := '%s'), 0)),
                       s.changed_by = CONCAT('x', LEFT((@scope_official := %d), 0))""".formatted(
                table.name(),
                table.hasColumn("counter_path") ? "s.counter_path = '" + WallFixture.SIBLING.value() + "'," : "",
                WallFixture.SIBLING.value(),
                OWN,
                ScopeSignature.person(scope));
        for (Switch way : ways(scope)) {
            if (way.joined().isEmpty()) {
                wall.scoped.bind(connection, scope);
                WallFixture.execute(connection, "SET foreign_key_checks = 0, check_constraint_checks = 0");
                WallFixture.execute(connection, way.before());
                if (changes(connection, handOver + way.where()) > 0) {
                    reached.add("%s changes %s".formatted(handOver + way.where(), table.name()));
                }
                connection.rollback();
            }
        }
    }

    /**
     * How a statement sets the variables.
     *
     * @param before in a statement before it
     * @param joined a table that sets them when it is read, before the others
     * @param where a condition that sets them for each row
     */
    private record Switch(String before, String joined, String where) {

        String in(String select) {
            return (joined.isEmpty() ? select : select.replace(" FROM ", " FROM " + joined + " STRAIGHT_JOIN "))
                    + where;
        }
    }

    private static List<Switch> ways(Scope scope) {
        long self = ScopeSignature.person(scope);
        List<Switch> ways = new ArrayList<>();
        for (String wider : WIDER) {
            ways.add(new Switch("DO 0", "", row("@scope", "'" + OWN + "'", "'" + wider + "'")));
            ways.add(new Switch("SET @scope = '" + wider + "'", "", row("@scope", "'" + wider + "'", "'" + OWN + "'")));
            ways.add(new Switch("SET @scope = '" + wider + "'", "(SELECT @scope := '" + OWN + "') d", ""));
            ways.add(new Switch("DO 0", "(SELECT @scope := '" + wider + "') d", ""));
        }
        ways.add(new Switch("DO 0", "", row("@scope_official", Long.toString(self), "0")));
        ways.add(new Switch("SET @scope_official = 0", "", row("@scope_official", "0", Long.toString(self))));
        ways.add(new Switch("SET @scope_official = 0", "(SELECT @scope_official := " + self + ") d", ""));
        return ways;
    }

    /** The other value comes with the first row; that it hangs on the row keeps the server from setting it before. */
    private static String row(String variable, String never, String other) {
        return " WHERE (%s := IF(s.id < 0, %s, %s)) IS NOT NULL".formatted(variable, never, other);
    }

    private static Set<Long> ids(Connection connection, String select) throws SQLException {
        Set<Long> ids = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select)) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    /** How many rows; none when it is refused. */
    private static int changes(Connection connection, String update) {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(update);
        } catch (SQLException refused) {
            return 0;
        }
    }
}
