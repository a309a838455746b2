package vn.nangchuan.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Refuses a server that cannot be reached, is too old, or leaves doors open that the wall relies on being shut. */
class ServerCheck {

    private static final int LEAST_MAJOR = 11;
    private static final int LEAST_MINOR = 4;

    private final DatabaseAccess access;

    ServerCheck(DatabaseAccess access) {
        this.access = access;
    }

    void run() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            checkVersion(connection);
            checkVariable(statement, "secure_timestamp", "YES", "else a session can rewrite recorded time");
            checkVariable(statement, "local_infile", "OFF", "else rows can be loaded past the wall");
            createSchemas(statement);
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                access.jdbcUrl(""), access.owner().user(), access.owner().password());
    }

    private void checkVersion(Connection connection) throws SQLException {
        var server = connection.getMetaData();
        int major = server.getDatabaseMajorVersion();
        int minor = server.getDatabaseMinorVersion();
        boolean mariaDb = server.getDatabaseProductVersion().contains("MariaDB");
        if (!mariaDb || major < LEAST_MAJOR || (major == LEAST_MAJOR && minor < LEAST_MINOR)) {
            throw new StartupRefused("MariaDB %d.%d or newer is needed; the server at %s:%d is %s"
                    .formatted(
                            LEAST_MAJOR,
                            LEAST_MINOR,
                            access.host(),
                            access.port(),
                            server.getDatabaseProductVersion()));
        }
    }

    private void checkVariable(Statement statement, String name, String wanted, String reason) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SHOW GLOBAL VARIABLES LIKE '" + name + "'")) {
            if (!rows.next() || !wanted.equals(rows.getString(2))) {
                throw new StartupRefused("the database server at %s:%d must run with %s=%s, %s"
                        .formatted(access.host(), access.port(), name, wanted, reason));
            }
        }
    }

    private void createSchemas(Statement statement) throws SQLException {
        for (String schema : new String[] {access.ownerSchema(), access.applicationSchema()}) {
            statement.execute(
                    "CREATE DATABASE IF NOT EXISTS `%s` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin".formatted(schema));
        }
    }

    private StartupRefused refusal(SQLException e) {
        String server = access.host() + ":" + access.port();
        String state = String.valueOf(e.getSQLState());
        if (e.getErrorCode() == 1045 || e.getErrorCode() == 1698) {
            return new StartupRefused(
                    "the database at %s refuses the user %s; check its name and password"
                            .formatted(server, access.owner()),
                    e);
        }
        if (state.startsWith("42") || state.startsWith("28")) {
            return new StartupRefused(
                    "the database user %s lacks rights at %s: it needs ALL PRIVILEGES on %s.* and %s.* WITH GRANT OPTION, CREATE USER and SET USER"
                            .formatted(access.owner(), server, access.ownerSchema(), access.applicationSchema()),
                    e);
        }
        return new StartupRefused("no MariaDB server answers at %s (%s)".formatted(server, firstLine(e)), e);
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
