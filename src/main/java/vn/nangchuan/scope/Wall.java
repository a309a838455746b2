package vn.nangchuan.scope;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.StartupRefused;

/**
 * Brings the schema up to date as its owner and builds the wall around it anew. It runs at every start, before anybody
 * else connects, so a view, trigger or right that was tampered with does not survive one.
 */
class Wall {

    private static final Logger log = LoggerFactory.getLogger(Wall.class);

    private final DatabaseAccess access;
    private final ScopeSignature signature;
    private final WallSql sql;
    private final WallAccounts accounts;

    Wall(DatabaseAccess access, ScopeSignature signature) {
        this.access = access;
        this.signature = signature;
        this.sql = new WallSql(access);
        this.accounts = new WallAccounts(access);
    }

    void build() {
        try (Connection connection = DriverManager.getConnection(
                        access.jdbcUrl(access.ownerSchema()),
                        access.owner().user(),
                        access.owner().password());
                Statement statement = connection.createStatement()) {
            lock(statement);
            run(statement, sql.dropTriggers(wallTriggers(connection)));
            migrate();
            run(statement, accounts.create());
            run(statement, sql.definerGrants());
            run(statement, sql.functions(signature));
            List<WallTable> tables = new WallTables(connection, access.ownerSchema()).read();
            run(statement, accounts.revoke());
            run(statement, sql.dropViews(views(connection), tables));
            for (WallTable table : tables) {
                buildAround(statement, table);
            }
            buildDoors(statement);
            buildDoorsForMany(statement, new ManyRowsSql(access, connection, tables));
            accounts.check();
            log.info("The wall stands around {} tables", tables.size());
        } catch (SQLException e) {
            throw new StartupRefused("the wall could not be built (" + e.getErrorCode() + "): " + e.getMessage(), e);
        } catch (FlywayException e) {
            throw new StartupRefused("the tables could not be brought up to date: " + e.getMessage(), e);
        } catch (IllegalStateException e) {
            throw new StartupRefused("the wall could not be built: " + e.getMessage(), e);
        }
    }

    /** One portal at a time builds on a database; the lock ends with the connection. */
    private void lock(Statement statement) throws SQLException {
        try (ResultSet answer = statement.executeQuery(sql.buildLock())) {
            if (!answer.next() || answer.getInt(1) != 1) {
                throw new StartupRefused("another Nâng Chuẩn is starting on this database; start again when it is up");
            }
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
            run(statement, accounts.grantToApplication(sql.viewGrants(table)));
        }
        if (table.hasColumn("id")) {
            run(statement, sql.sequence(table));
            run(statement, accounts.grantToApplication(sql.sequenceGrants(table)));
        }
    }

    private void buildDoors(Statement statement) throws SQLException {
        SignInSql signIn = new SignInSql(access);
        run(statement, signIn.procedures());
        run(statement, accounts.grantToSignIn(signIn.grants()));
        FailedSignInSql failed = new FailedSignInSql(access);
        run(statement, failed.procedures());
        run(statement, accounts.grantToSignIn(failed.grants()));
        SignInProofSql proofs = new SignInProofSql(access);
        run(statement, proofs.procedures());
        run(statement, accounts.grantToSignIn(proofs.grants()));
        NumberClaimSql claims = new NumberClaimSql(access);
        run(statement, claims.procedures());
        run(statement, accounts.grantToApplication(claims.grants()));
        run(statement, new DossierWordsSql(access).triggers());
        DossierReaderSql readers = new DossierReaderSql(access);
        run(statement, readers.procedures());
        run(statement, accounts.grantToApplication(readers.grants()));
        RoleHolderSql holders = new RoleHolderSql(access);
        run(statement, holders.procedures());
        run(statement, accounts.grantToApplication(holders.grants()));
        ProvinceSql provinces = new ProvinceSql(access);
        run(statement, provinces.procedures());
        run(statement, accounts.grantToApplication(provinces.grants()));
    }

    private void buildDoorsForMany(Statement statement, ManyRowsSql many) throws SQLException {
        run(statement, many.procedures());
        run(statement, accounts.grantToApplication(many.grants()));
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

    private List<String> views(Connection connection) throws SQLException {
        return firstColumn(
                connection,
                "SELECT table_name FROM information_schema.views WHERE table_schema = ?",
                access.applicationSchema());
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
}
