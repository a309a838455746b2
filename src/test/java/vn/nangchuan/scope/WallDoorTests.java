package vn.nangchuan.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nangchuan.scope.WallFixture.PROVINCE;
import static vn.nangchuan.scope.WallFixture.count;
import static vn.nangchuan.scope.WallFixture.errorOf;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the accounts behind the wall are refused by the server itself, whatever scope is bound. */
@Execution(ExecutionMode.SAME_THREAD)
class WallDoorTests {

    /** Without the right on a schema, a table, a routine, or the server. */
    private static final Set<Integer> DENIED = Set.of(1044, 1142, 1370, 1227);

    private static final WallFixture WALL = WallFixture.shared();

    static Stream<WallTable> everyTable() throws SQLException {
        return WALL.tables().stream();
    }

    @ParameterizedTest
    @MethodSource("everyTable")
    void theApplicationReachesNoTableItself(WallTable table) throws Exception {
        String name = "`wall_test_owner`.`" + table.name() + "`";
        try (Connection connection = WALL.in(PROVINCE)) {
            for (String command : List.of(
                    "SELECT * FROM " + name,
                    "INSERT INTO " + name + " VALUES ()",
                    "REPLACE INTO " + name + " VALUES ()",
                    "UPDATE " + name + " SET version = 0",
                    "DELETE FROM " + name,
                    "TRUNCATE TABLE " + name,
                    "DROP TABLE " + name,
                    "ALTER TABLE " + name + " ADD COLUMN mine INT",
                    "RENAME TABLE " + name + " TO wall_test_owner.mine",
                    "CREATE INDEX mine ON " + name + " (id)",
                    "CREATE TRIGGER wall_test_owner.mine BEFORE INSERT ON " + name + " FOR EACH ROW SET @mine = 1",
                    "CREATE OR REPLACE VIEW wall_test.mine AS SELECT * FROM " + name,
                    "LOCK TABLES " + name + " WRITE",
                    "SHOW CREATE TABLE " + name)) {
                assertThat(errorOf(connection, command)).as(command).hasValueSatisfying(WallDoorTests::denied);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wall_test", "wall_test_owner"})
    void theApplicationCreatesNothingInEitherSchema(String schema) throws Exception {
        try (Connection connection = WALL.in(PROVINCE)) {
            for (String creation : List.of(
                    "CREATE TABLE %s.mine (id INT)",
                    "CREATE TEMPORARY TABLE %s.mine (id INT)",
                    "CREATE VIEW %s.mine AS SELECT 1",
                    "CREATE SEQUENCE %s.mine",
                    "CREATE PROCEDURE %s.mine() SELECT 1",
                    "CREATE FUNCTION %s.mine() RETURNS INT RETURN 1",
                    "CREATE EVENT %s.mine ON SCHEDULE EVERY 1 DAY DO SELECT 1",
                    "ALTER DATABASE %s CHARACTER SET latin1",
                    "DROP DATABASE %s")) {
                String command = creation.formatted(schema);
                assertThat(errorOf(connection, command)).as(command).hasValueSatisfying(WallDoorTests::denied);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT wall_test_owner.scope_from()",
                "CALL wall_test_owner.sign_in_find('x', DATE '2019-07-19')",
                "SHOW CREATE FUNCTION wall_test_owner.scope_from",
                "SHOW CREATE VIEW wall_test.account",
                "SET timestamp = 1",
                "SET GLOBAL secure_timestamp = 'NO'",
                "SET sql_log_bin = 0",
                "INSERT INTO wall_test.account (id, row_start, row_end) VALUES (1, NOW(), NOW())",
                "SELECT row_start FROM wall_test.account",
                "DELETE HISTORY FROM wall_test.account",
                "TRUNCATE TABLE wall_test.account",
                "DROP VIEW wall_test.account",
                "DROP SEQUENCE wall_test.account_seq",
                "ALTER SEQUENCE wall_test.account_seq RESTART 1",
                "ALTER VIEW wall_test.account AS SELECT 1",
                "CREATE TRIGGER wall_test.mine BEFORE INSERT ON wall_test.account FOR EACH ROW SET @mine = 1",
                "CREATE DATABASE mine",
                "CREATE USER mine",
                "CREATE ROLE mine",
                "GRANT SELECT ON wall_test.account TO CURRENT_USER",
                "GRANT SELECT ON wall_test_owner.account TO CURRENT_USER",
                "SET ROLE wall_test_owner",
                "LOAD DATA LOCAL INFILE 'x' INTO TABLE wall_test.account",
                "LOAD DATA INFILE 'x' INTO TABLE wall_test.account",
                "SELECT * FROM wall_test.account INTO OUTFILE 'x'",
                "SELECT * FROM mysql.global_priv",
                "INSTALL SONAME 'x'",
                "KILL 1",
                "SHUTDOWN"
            })
    void theApplicationIsRefused(String command) throws Exception {
        try (Connection connection = WALL.in(PROVINCE)) {
            assertThat(errorOf(connection, command))
                    .as(command)
                    .hasValueSatisfying(error ->
                            assertThat(error).as("understood, and refused").isNotEqualTo(1064));
        }
    }

    @Test
    void theApplicationCannotReadTheKeyOfTheScopes() throws Exception {
        try (Connection connection = WALL.in(PROVINCE)) {
            assertThat(count(connection, """
                    SELECT COUNT(*) FROM information_schema.routines
                    WHERE routine_definition IS NOT NULL AND routine_schema LIKE 'wall%'""")).isZero();
        }
    }

    @Test
    void theSignInAccountCanDoNothingButCallItsProcedures() throws Exception {
        try (Connection connection = DriverManager.getConnection(
                WALL.access.jdbcUrl(WALL.access.ownerSchema()),
                WALL.access.signIn().user(),
                WALL.access.signIn().password())) {
            for (String command : List.of(
                    "SELECT * FROM credential",
                    "SELECT * FROM account",
                    "UPDATE credential SET failures = 0",
                    "SELECT * FROM wall_test.account",
                    "SELECT scope_from()",
                    "CREATE TABLE mine (id INT)")) {
                assertThat(errorOf(connection, command)).as(command).isPresent();
            }
            assertThat(errorOf(connection, "CALL sign_in_find('nobody', DATE '2019-07-19')"))
                    .isEmpty();
        }
    }

    private static void denied(int error) {
        assertThat(error).isIn(DENIED);
    }
}
