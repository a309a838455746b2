package vn.nangchuan.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import vn.nangchuan.database.DatabaseAccess.Account;
import vn.nangchuan.testing.TestFolders;

/** The one embedded MariaDB server of a test process; each user of it takes schemas of its own name. */
public final class SharedTestServer {

    static final String ROOT_PASSWORD = "root-of-the-test-run";
    private static final String PASSWORD = "password-of-the-test-run";
    private static final EmbeddedServer SERVER = start();

    private SharedTestServer() {}

    private static EmbeddedServer start() {
        EmbeddedServer server = new EmbeddedServer(folder());
        server.start(ROOT_PASSWORD);
        allowManyPools(server);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server), "test-server-stop"));
        return server;
    }

    private static void end(EmbeddedServer server) {
        server.close();
        TestFolders.forget();
    }

    /** Applications stay in the test cache with their pools open; all together they need more than one portal does. */
    private static void allowManyPools(EmbeddedServer server) {
        String url = "jdbc:mariadb://127.0.0.1:" + server.port() + "/";
        try (Connection root = DriverManager.getConnection(url, "root", ROOT_PASSWORD);
                Statement statement = root.createStatement()) {
            statement.execute("SET GLOBAL max_connections = 1000");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the server and its data are. */
    static Path folder() {
        return TestFolders.run();
    }

    /** Accounts and schemas under this name, the owner's account made as a database administrator would. */
    public static DatabaseAccess access(String name) {
        DatabaseAccess access = new DatabaseAccess(
                "127.0.0.1",
                SERVER.port(),
                name,
                true,
                new Account(name + "_owner", PASSWORD),
                new Account(name + "_definer", PASSWORD),
                new Account(name + "_application", PASSWORD),
                new Account(name + "_signin", PASSWORD));
        new OwnerAccount(access).create(ROOT_PASSWORD);
        new ServerCheck(access).run();
        return access;
    }

    /** A connection of the server's root, which no wall holds back. */
    public static Connection rootBypassingTheWall(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(access.jdbcUrl(access.ownerSchema()), "root", ROOT_PASSWORD);
    }
}
