package vn.nangchuan.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * The database of this installation as its owner reaches it, for commands that run beside the portal: the server of a
 * running portal, the one that is named, or else the embedded one, started for as long as the command takes. Nothing is
 * migrated or made.
 */
public final class OwnerDatabase implements AutoCloseable {

    private final DatabaseAccess access;
    private final Secrets secrets;
    private final @Nullable EmbeddedServer started;

    private OwnerDatabase(DatabaseAccess access, Secrets secrets, @Nullable EmbeddedServer started) {
        this.access = access;
        this.secrets = secrets;
        this.started = started;
    }

    /**
     * @param environment the portal's own settings
     * @throws StartupRefused when there is no data, or no server that answers
     */
    public static OwnerDatabase open(Environment environment) {
        DatabaseProperties properties =
                Binder.get(environment).bindOrCreate("nangchuan.database", DatabaseProperties.class);
        Secrets secrets = new Secrets(properties.folder(), environment);
        if (!properties.embedded()) {
            return new OwnerDatabase(
                    DatabaseConfiguration.named(properties).access(properties.name(), secrets), secrets, null);
        }
        if (!EmbeddedServer.hasData(properties.folder())) {
            throw new StartupRefused(
                    "there is no data in " + properties.folder().toAbsolutePath());
        }
        OptionalInt running = EmbeddedServer.portOfRunning(properties.folder());
        if (running.isPresent()) {
            return new OwnerDatabase(access(running.getAsInt(), properties, secrets), secrets, null);
        }
        EmbeddedServer server = new EmbeddedServer(properties.folder());
        server.start(secrets.password("database-root"));
        return new OwnerDatabase(access(server.port(), properties, secrets), secrets, server);
    }

    private static DatabaseAccess access(int port, DatabaseProperties properties, Secrets secrets) {
        return new DatabaseServer("127.0.0.1", port, null, null, null).access(properties.name(), secrets);
    }

    /**
     * A connection to the tables that changes nothing and reads all of them as of one moment.
     *
     * @throws StartupRefused when the server does not let the owner in
     */
    public Connection readOnly() {
        try {
            Connection connection = DriverManager.getConnection(
                    access.jdbcUrl(access.ownerSchema()),
                    access.owner().user(),
                    access.owner().password());
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            throw new StartupRefused(
                    "the database at %s:%d does not let its owner in".formatted(access.host(), access.port()), e);
        }
    }

    public Secrets secrets() {
        return secrets;
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }
}
