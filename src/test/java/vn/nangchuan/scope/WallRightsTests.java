package vn.nangchuan.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.nangchuan.scope.WallFixture.errorOf;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.SharedTestServer;
import vn.nangchuan.database.StartupRefused;

/** After a start the accounts behind the wall have the rights it gives them and no other, whatever they had before. */
class WallRightsTests {

    private static final ScopeSignature SIGNATURE = new ScopeSignature(new byte[32]);
    private static final int NO_RIGHT = 1142;
    private static final int NO_SUCH_TABLE = 1146;

    private final DatabaseAccess access = SharedTestServer.access("nc_held");

    @BeforeEach
    void aWallStandsAroundOneTableMore() throws Exception {
        new Wall(access, SIGNATURE).build();
        asRoot("CREATE OR REPLACE TABLE nc_held_owner.notice (id BIGINT PRIMARY KEY, province_id BIGINT)"
                + " COMMENT 'kind: catalogue'");
        new Wall(access, SIGNATURE).build();
    }

    @AfterEach
    void theTableGoes() throws Exception {
        asRoot("DROP TABLE nc_held_owner.notice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application | GRANT ALL PRIVILEGES ON `nc_held`.*",
                "application | GRANT SELECT ON `nc_held`.*",
                "application | GRANT EXECUTE ON `nc_held_owner`.*",
                "application | GRANT EXECUTE ON FUNCTION `nc_held_owner`.`scope_from`",
                "application | GRANT SELECT ON `nc_held_owner`.`account`",
                "application | GRANT SELECT (`id`) ON `nc_held_owner`.`account`",
                "application | GRANT PROCESS ON *.*",
                "application | GRANT `nc_held_role`",
                "signin      | GRANT SELECT ON `nc_held_owner`.`credential`",
                "signin      | GRANT CREATE TEMPORARY TABLES ON `nc_held`.*"
            })
    void aRightThatNoStartGivesIsNamed(String account, String grant) throws Exception {
        String user = " `nc_held_" + account + "`@`127.0.0.1`";
        asRoot("CREATE ROLE IF NOT EXISTS nc_held_role");
        asRoot(grant + " TO" + user);
        try {
            assertThatExceptionOfType(StartupRefused.class)
                    .isThrownBy(() -> new Wall(access, SIGNATURE).build())
                    .withMessage("the database user nc_held_%s has rights beyond the wall; take away: %s"
                            .formatted(account, grant));
        } finally {
            asRoot(grant.replaceFirst("GRANT", "REVOKE") + " FROM" + user);
        }
    }

    @Test
    void aRightThatEverybodyHasIsNamed() throws Exception {
        asRoot("GRANT DELETE ON nc_held.notice TO PUBLIC");
        try {
            assertThatExceptionOfType(StartupRefused.class)
                    .isThrownBy(() -> new Wall(access, SIGNATURE).build())
                    .withMessageContaining("GRANT DELETE ON `nc_held`.`notice` TO PUBLIC");
        } finally {
            asRoot("REVOKE DELETE ON nc_held.notice FROM PUBLIC");
        }
    }

    @Test
    void aRightThatCanBePassedOnIsNamed() throws Exception {
        asRoot("GRANT USAGE ON *.* TO nc_held_signin@127.0.0.1 WITH GRANT OPTION");
        try {
            assertThatExceptionOfType(StartupRefused.class)
                    .isThrownBy(() -> new Wall(access, SIGNATURE).build())
                    .withMessageContaining("take away: GRANT USAGE ON *.* WITH GRANT OPTION");
        } finally {
            asRoot("REVOKE GRANT OPTION ON *.* FROM nc_held_signin@127.0.0.1");
        }
    }

    @Test
    void aTableThatIsSealedNowIsOutOfReach() throws Exception {
        assertThat(asApplication("SELECT * FROM notice")).isEmpty();
        asRoot("ALTER TABLE nc_held_owner.notice COMMENT 'kind: sealed'");
        new Wall(access, SIGNATURE).build();

        assertThat(asApplication("SELECT * FROM notice"))
                .hasValueSatisfying(error -> assertThat(error).isIn(NO_RIGHT, NO_SUCH_TABLE));
        asRoot("CREATE OR REPLACE VIEW nc_held.notice AS SELECT 1");
        assertThat(asApplication("SELECT * FROM notice")).hasValue(NO_RIGHT);
    }

    @Test
    void aTableThatIsAppendOnlyNowIsNoLongerChanged() throws Exception {
        assertThat(asApplication("UPDATE notice SET province_id = 1")).isEmpty();
        asRoot("ALTER TABLE nc_held_owner.notice COMMENT 'kind: catalogue; append-only'");
        new Wall(access, SIGNATURE).build();

        assertThat(asApplication("UPDATE notice SET province_id = 1")).hasValue(NO_RIGHT);
        assertThat(asApplication("DELETE FROM notice")).hasValue(NO_RIGHT);
        assertThat(asApplication("SELECT * FROM notice")).isEmpty();
    }

    @Test
    void aRightOnAViewThatNoStartGivesAnyMoreIsTakenBack() throws Exception {
        asRoot("GRANT SELECT ON nc_held.notice TO nc_held_signin@127.0.0.1");
        asRoot("GRANT TRIGGER, DROP ON nc_held.notice TO nc_held_application@127.0.0.1");
        new Wall(access, SIGNATURE).build();

        assertThat(asApplication("DROP VIEW notice")).hasValue(NO_RIGHT);
    }

    private Optional<Integer> asApplication(String command) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                access.jdbcUrl(access.applicationSchema()),
                access.application().user(),
                access.application().password())) {
            return errorOf(connection, command);
        }
    }

    private void asRoot(String command) throws SQLException {
        try (Connection root = SharedTestServer.rootBypassingTheWall(access);
                Statement statement = root.createStatement()) {
            statement.execute(command);
        }
    }
}
