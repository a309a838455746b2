package vn.nangchuan.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a session relies on does not depend on how the server's administrator has set it up. */
class DatabaseAccessTests {

    private static final int CHANGED_SINCE_READ = 1020;

    private final DatabaseAccess access = SharedTestServer.access("nc_session");

    @BeforeEach
    void aServerThatWouldLetOneOfTwoChangesBeLost() throws SQLException {
        asRoot("SET GLOBAL innodb_snapshot_isolation = OFF");
        asRoot("CREATE OR REPLACE TABLE seat (taken INT)");
        asRoot("INSERT INTO seat VALUES (0)");
    }

    @AfterEach
    void theServerAsItWas() throws SQLException {
        asRoot("SET GLOBAL innodb_snapshot_isolation = ON");
        asRoot("DROP TABLE seat");
    }

    @Test
    void aRowThatChangedSinceItWasReadIsNotOverwritten() throws SQLException {
        try (Connection one = asOwner();
                Connection other = asOwner()) {
            one.setAutoCommit(false);
            assertThat(taken(one)).isZero();
            run(other, "UPDATE seat SET taken = 1");

            assertThatThrownBy(() -> run(one, "UPDATE seat SET taken = 5"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refusal -> assertThat(refusal.getErrorCode()).isEqualTo(CHANGED_SINCE_READ));
            one.rollback();
            assertThat(taken(other)).isOne();
        }
    }

    private Connection asOwner() throws SQLException {
        return DriverManager.getConnection(
                access.jdbcUrl(access.ownerSchema()),
                access.owner().user(),
                access.owner().password());
    }

    private void asRoot(String command) throws SQLException {
        try (Connection root = SharedTestServer.rootBypassingTheWall(access)) {
            run(root, command);
        }
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static int taken(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT taken FROM seat")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
