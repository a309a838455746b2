package vn.nangchuan.scope;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.nangchuan.database.DatabaseAccess.Account;
import vn.nangchuan.scope.ProbeWorld.Filled;

/**
 * Tries with each account behind the wall, on everything there is in both schemas, whatever reads, writes or runs it; with
 * who must succeed. Nothing is done: the statements touch no row, or are undone.
 */
final class RightsProbes implements AutoCloseable {

    /**
     * Without the right on a table or a routine. That a column cannot be read besides (1143) is another matter: who may
     * change the rows of a table with history, but not read them, gets that.
     */
    private static final Set<Integer> DENIED = Set.of(1142, 1370);

    private final ProbeWorld world;
    private final WallFixture wall;
    private final Map<Account, Connection> connections = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();

    /**
     * One right of one account, and the statement that needs it.
     *
     * @param object as a GRANT names it
     * @param granted whether the account must have it
     */
    record Use(Account account, String right, String object, String sql, boolean granted) {

        @Override
        public String toString() {
            return "%s %s %s on %s".formatted(account, granted ? "has" : "has not", right, object);
        }
    }

    RightsProbes(ProbeWorld world) throws SQLException {
        this.world = world;
        this.wall = world.wall();
        for (Filled filled : world.tables()) {
            addTable(filled);
        }
        try (Connection root = wall.ownerBypassingTheWall()) {
            addSequences(root);
            addRoutines(root);
        }
    }

    List<Use> uses() {
        return uses;
    }

    private List<Account> accounts() {
        return List.of(wall.access.application(), wall.access.signIn());
    }

    private void addTable(Filled filled) {
        WallTable table = filled.table();
        addUses(filled, "`%s`.`%s`".formatted(wall.access.ownerSchema(), table.name()), Set.of());
        if (TableKind.WITH_VIEW.contains(table.kind())) {
            addUses(filled, "`%s`.`%s`".formatted(wall.access.applicationSchema(), table.name()), rights(table));
        }
    }

    /** What all provinces share is read; what is written once is not changed. */
    private static Set<String> rights(WallTable table) {
        if (table.kind() == TableKind.CATALOGUE && !table.columns().contains("province_id")) {
            return Set.of("SELECT");
        }
        return table.appendOnly() ? Set.of("SELECT", "INSERT") : Set.of("SELECT", "INSERT", "UPDATE", "DELETE");
    }

    private void addUses(Filled filled, String object, Set<String> ofTheApplication) {
        String column = filled.types().keySet().iterator().next();
        Map<String, String> statements = Map.of(
                "SELECT", "SELECT * FROM %s LIMIT 0".formatted(object),
                "INSERT", "INSERT INTO %s () VALUES ()".formatted(object),
                "UPDATE", "UPDATE %s SET `%s` = 1 WHERE FALSE".formatted(object, column),
                "DELETE", "DELETE FROM %s WHERE FALSE".formatted(object));
        addUses(object, statements, ofTheApplication);
    }

    private void addUses(String object, Map<String, String> statements, Set<String> ofTheApplication) {
        for (Account account : accounts()) {
            Set<String> rights = account.equals(wall.access.application()) ? ofTheApplication : Set.of();
            statements.forEach((right, sql) -> uses.add(new Use(account, right, object, sql, rights.contains(right))));
        }
    }

    /** Numbers are drawn by the application, for each table whose rows have one. */
    private void addSequences(Connection root) throws SQLException {
        for (List<String> sequence : WallMutants.read(root, """
                SELECT table_name FROM information_schema.tables
                WHERE table_schema = '%s' AND table_type = 'SEQUENCE' ORDER BY table_name""".formatted(wall.access.applicationSchema()))) {
            String object = "`%s`.`%s`".formatted(wall.access.applicationSchema(), sequence.getFirst());
            addUses(
                    object,
                    Map.of("SELECT", "SELECT * FROM " + object, "INSERT", "SELECT NEXT VALUE FOR " + object),
                    Set.of("SELECT", "INSERT"));
        }
    }

    /** Sign-in has procedures of its own; the others are for the application, and functions for nobody. */
    private void addRoutines(Connection root) throws SQLException {
        for (List<String> routine : WallMutants.read(root, """
                SELECT routine_name, routine_type FROM information_schema.routines
                WHERE routine_schema = '%s' ORDER BY routine_name""".formatted(wall.access.ownerSchema()))) {
            String name = "`%s`.`%s`".formatted(wall.access.ownerSchema(), routine.getFirst());
            boolean function = routine.getLast().equals("FUNCTION");
            String sql = (function ? "SELECT " : "CALL ") + name + "()";
            for (Account account : accounts()) {
                uses.add(new Use(
                        account,
                        "EXECUTE",
                        routine.getLast() + " " + name,
                        sql,
                        !function && isFor(account, routine.getFirst())));
            }
        }
    }

    private boolean isFor(Account account, String procedure) {
        return procedure.startsWith("sign_in_") == account.equals(wall.access.signIn());
    }

    /** What the account can do that it must not, or cannot that it must. */
    Optional<String> difference(Use use) throws SQLException {
        Optional<Integer> error = WallFixture.errorOf(connection(use.account()), use.sql());
        connection(use.account()).rollback();
        boolean can = error.filter(DENIED::contains).isEmpty();
        return can == use.granted() ? Optional.empty() : Optional.of("%s: %s".formatted(use, error));
    }

    private Connection connection(Account account) throws SQLException {
        Connection open = connections.get(account);
        if (open == null) {
            open = DriverManager.getConnection(wall.access.jdbcUrl(""), account.user(), account.password());
            world.bind(open, null);
            open.setAutoCommit(false);
            connections.put(account, open);
        }
        return open;
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections.values()) {
            connection.close();
        }
    }
}
