package vn.nangchuan.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import vn.nangchuan.database.DatabaseAccess.Account;

/** The one embedded MariaDB server of a test run; each user of it takes schemas of its own name. */
public final class SharedTestServer {

    static final String ROOT_PASSWORD = "root-of-the-test-run";
    private static final String PASSWORD = "password-of-the-test-run";
    private static final EmbeddedServer SERVER = start();

    private SharedTestServer() {}

    private static EmbeddedServer start() {
        EmbeddedServer server = new EmbeddedServer(folder());
        server.start(ROOT_PASSWORD);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "test-server-stop"));
        return server;
    }

    /** Where the server and its data are. */
    static Path folder() {
        return Path.of(
                "target", "test-data", Long.toString(ProcessHandle.current().pid()));
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
