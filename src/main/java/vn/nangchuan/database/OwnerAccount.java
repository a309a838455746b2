package vn.nangchuan.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes the owner's account on the embedded server; elsewhere the database's administrator does it (README). */
class OwnerAccount {

    private final DatabaseAccess access;

    OwnerAccount(DatabaseAccess access) {
        this.access = access;
    }

    void create(String rootPassword) {
        String account = "'%s'@'127.0.0.1'".formatted(access.owner().user());
        try (Connection root = DriverManager.getConnection(access.jdbcUrl(""), "root", rootPassword);
                Statement statement = root.createStatement()) {
            statement.execute("CREATE USER IF NOT EXISTS %s IDENTIFIED BY '%s'"
                    .formatted(account, access.owner().password()));
            for (String schema : new String[] {access.ownerSchema(), access.applicationSchema()}) {
                statement.execute("GRANT ALL PRIVILEGES ON `%s`.* TO %s WITH GRANT OPTION".formatted(schema, account));
            }
            statement.execute("GRANT CREATE USER, SET USER ON *.* TO %s".formatted(account));
        } catch (SQLException e) {
            throw new StartupRefused("the owner's account cannot be made on the embedded database: " + e, e);
        }
    }
}
