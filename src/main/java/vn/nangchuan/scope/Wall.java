package vn.nangchuan.scope;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.DatabaseAccess.Account;
import vn.nangchuan.database.StartupRefused;

/**
 * Brings the schema up to date as its owner and builds the wall around it anew. It runs at every start, before anybody
 * else connects, so a view or trigger that was tampered with does not survive one.
 */
class Wall {

    private static final Logger log = LoggerFactory.getLogger(Wall.class);
    private static final Pattern OWN_GRANT =
            Pattern.compile("GRANT (USAGE ON \\*\\.\\*|[A-Z, ]+ ON `%s`\\.(`[a-z0-9_]+`|\\*)|EXECUTE ON .*) TO .*");

    private final DatabaseAccess access;
    private final ScopeSignature signature;
    private final WallSql sql;

    Wall(DatabaseAccess access, ScopeSignature signature) {
        this.access = access;
        this.signature = signature;
        this.sql = new WallSql(access);
    }

    void build() {
        try (Connection connection = DriverManager.getConnection(
                        access.jdbcUrl(access.ownerSchema()),
                        access.owner().user(),
                        access.owner().password());
                Statement statement = connection.createStatement()) {
            run(statement, sql.dropTriggers(wallTriggers(connection)));
            migrate();
            createAccounts(statement);
            run(statement, sql.definerGrants());
            run(statement, sql.functions(signature));
            List<WallTable> tables = new WallTables(connection, access.ownerSchema()).read();
            for (WallTable table : tables) {
                buildAround(statement, table);
            }
            run(statement, new SignInSql(access).statements());
            run(statement, new NumberClaimSql(access).statements());
            checkGrants();
            log.info("The wall stands around {} tables", tables.size());
        } catch (SQLException e) {
            throw new StartupRefused("the wall could not be built (" + e.getErrorCode() + "): " + e.getMessage(), e);
        } catch (FlywayException e) {
            throw new StartupRefused("the tables could not be brought up to date: " + e.getMessage(), e);
        } catch (IllegalStateException e) {
            throw new StartupRefused("the wall could not be built: " + e.getMessage(), e);
        }
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(
                        access.jdbcUrl(access.ownerSchema()),
                        access.owner().user(),
                        access.owner().password())
                .defaultSchema(access.ownerSchema())
                .locations("classpath:db/migration")
                .table(WallTables.HISTORY)
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }

    private void buildAround(Statement statement, WallTable table) throws SQLException {
        run(statement, sql.triggers(table));
        if (TableKind.WITH_VIEW.contains(table.kind())) {
            run(statement, sql.view(table));
            run(statement, sql.grants(table));
        }
        if (table.hasColumn("id")) {
            run(statement, sql.sequence(table));
        }
    }

    private void createAccounts(Statement statement) throws SQLException {
        create(statement, access.definer(), " ACCOUNT LOCK");
        create(statement, access.application(), "");
        create(statement, access.signIn(), "");
    }

    private void create(Statement statement, Account account, String option) throws SQLException {
        statement.execute("CREATE USER IF NOT EXISTS %s IDENTIFIED BY '%s'%s"
                .formatted(WallSql.account(access, account), account.password().replace("'", "''"), option));
    }

    private static void run(Statement statement, List<String> commands) throws SQLException {
        for (String command : commands) {
            try {
                statement.execute(command);
            } catch (SQLException e) {
                throw new SQLException(
                        e.getMessage() + " in: " + beginning(command), e.getSQLState(), e.getErrorCode(), e);
            }
        }
    }

    /** Enough to know the command by; further on the functions hold the key of the scope. */
    private static String beginning(String command) {
        return command.substring(0, Math.min(command.length(), 120)) + " …";
    }

    private List<String> wallTriggers(Connection connection) throws SQLException {
        return firstColumn(
                connection,
                "SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema = ? AND trigger_name LIKE 'wall%'",
                access.ownerSchema());
    }

    private static List<String> firstColumn(Connection connection, String query, String... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setString(index + 1, parameters[index]);
            }
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        }
    }

    /** An application account that can do more than the wall grants makes the wall worthless. */
    private void checkGrants() throws SQLException {
        Pattern expected = Pattern.compile(OWN_GRANT.pattern().formatted(access.applicationSchema()));
        try (Connection connection = DriverManager.getConnection(
                        access.jdbcUrl(access.applicationSchema()),
                        access.application().user(),
                        access.application().password());
                Statement statement = connection.createStatement();
                ResultSet grants = statement.executeQuery("SHOW GRANTS")) {
            while (grants.next()) {
                String grant = grants.getString(1);
                if (!expected.matcher(grant).matches() || grant.contains("GRANT OPTION")) {
                    throw new StartupRefused("the database user " + access.application()
                            + " has rights beyond the wall; take away: " + grant.replaceFirst(" IDENTIFIED.*", ""));
                }
            }
        }
    }
}
