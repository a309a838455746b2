package vn.nangchuan.scope;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.ProbeWorld.Filled;
import vn.nangchuan.scope.WallFixture.Place;

/**
 * Asks which roles officials hold, in a world where officials, their accounts and what these may do stand in every relation
 * to each other: nobody is told of an official or a role out of scope, and who looks at the own dossier is told nothing.
 */
final class RoleHolderProbes implements AutoCloseable {

    private static final long OURS = WallFixture.PROVINCE.province().value();
    private static final long THEIRS = 13;
    private static final UnitPath SIBLING_BEFORE = WallFixture.DISTRICT.child(new UnitId(344));

    /** Some are filed under another province than their path says. */
    private static final List<Row> OFFICIALS = List.of(
            new Row(1, 1, OURS, WallFixture.COMMUNE),
            new Row(2, 2, OURS, SIBLING_BEFORE),
            new Row(3, 3, OURS, WallFixture.SIBLING),
            new Row(4, 4, OURS, WallFixture.DISTRICT),
            new Row(5, 5, THEIRS, WallFixture.COMMUNE),
            new Row(ProbeRow.SELF, ProbeRow.SELF, OURS, WallFixture.COMMUNE));

    private static final List<Row> ACCOUNTS = beneath(OFFICIALS, List.of(WallFixture.PROVINCE));
    private static final List<Row> GRANTS =
            beneath(ACCOUNTS, List.of(WallFixture.COMMUNE, SIBLING_BEFORE, WallFixture.SIBLING, WallFixture.PROVINCE));

    /** @param of the official of an account, the account of a role; of an official itself */
    private record Row(long id, long of, long province, UnitPath path) {

        boolean isIn(Scope scope) {
            return scope.path().contains(path);
        }
    }

    private final ProbeWorld world;

    /** Fills what is needed; {@link #close} puts back what the world holds else. */
    RoleHolderProbes(ProbeWorld world) throws SQLException {
        this.world = world;
        fill("official", OFFICIALS, "id");
        fill("account", ACCOUNTS, "official_id");
        fill("role_grant", GRANTS, "account_id");
    }

    private static List<Row> beneath(List<Row> above, List<UnitPath> paths) {
        List<Row> rows = new ArrayList<>();
        for (Row row : above) {
            for (UnitPath path : paths) {
                for (long province : List.of(OURS, THEIRS)) {
                    rows.add(new Row(1000 * (above == OFFICIALS ? 1 : 10) + rows.size(), row.id(), province, path));
                }
            }
        }
        return rows;
    }

    private void fill(String table, List<Row> rows, String naming) throws SQLException {
        Filled filled = world.table(table);
        world.wall()
                .fillBypassingTheWall(
                        filled.table(),
                        rows.stream().map(row -> insert(filled, row, naming)).toList());
    }

    private static String insert(Filled filled, Row row, String naming) {
        Map<String, String> values = new LinkedHashMap<>();
        filled.types()
                .forEach((column, type) ->
                        values.put(column, WallFixture.value(column, type, row.id() % 100, new Place(row.path()))));
        values.replace("id", Long.toString(row.id()));
        values.replace("province_id", Long.toString(row.province()));
        values.replace(naming, Long.toString(row.of()));
        return WallFixture.statement("INSERT", filled.table(), values, "VALUES (%s)");
    }

    /** Where the procedure tells otherwise than expected. */
    List<String> differences() throws Exception {
        List<String> differences = new ArrayList<>();
        for (Scope scope : ProbeRow.scopes(false)) {
            try (Connection connection = world.wall().scopes.callIn(scope, world.wall().scoped::getConnection)) {
                for (Row official : OFFICIALS) {
                    String expected = expected(scope, official);
                    String told = told(connection, official);
                    if (!told.equals(expected)) {
                        differences.add("roles of official %d in %s: %s instead of %s"
                                .formatted(official.id(), scope, told, expected));
                    }
                }
            }
        }
        return differences;
    }

    private String told(Connection connection, Row official) throws SQLException {
        List<Long> told = new ArrayList<>();
        try (Statement call = connection.createStatement();
                ResultSet rows = call.executeQuery("CALL `%s`.roles_of_official(%d)"
                        .formatted(world.wall().access.ownerSchema(), official.id()))) {
            while (rows.next()) {
                told.add(rows.getLong(1));
            }
        }
        return told.toString();
    }

    private static String expected(Scope scope, Row official) {
        if (scope.official() != null
                || official.province() != scope.path().province().value()
                || !official.isIn(scope)) {
            return List.of().toString();
        }
        return ACCOUNTS.stream()
                .filter(account -> account.of() == official.id() && account.province() == official.province())
                .flatMap(account -> GRANTS.stream()
                        .filter(grant -> grant.of() == account.id() && grant.province() == account.province()))
                .filter(grant -> grant.isIn(scope))
                .map(grant -> Long.toString(grant.id()))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public void close() throws SQLException {
        for (String table : List.of("official", "account", "role_grant")) {
            world.fill(world.table(table));
        }
    }
}
