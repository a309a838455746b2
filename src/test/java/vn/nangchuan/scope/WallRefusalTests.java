package vn.nangchuan.scope;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.SharedTestServer;
import vn.nangchuan.database.StartupRefused;

/** A wall that cannot be built whole is not built at all, and the start says what is in the way. */
class WallRefusalTests {

    private static final ScopeSignature SIGNATURE = new ScopeSignature(new byte[32]);

    private static final String COMMENT =
            "kind: person-owned; officials move status from WAITING to WITHDRAWN with closed_by, closed_at, closing_key";

    private final DatabaseAccess access = SharedTestServer.access("nc_refusal");

    @BeforeEach
    void aWallStands() {
        new Wall(access, SIGNATURE).build();
    }

    @Test
    void aTableWithoutAKindIsNamed() throws Exception {
        asRoot("CREATE TABLE stranger (id BIGINT PRIMARY KEY)");
        try {
            refused().withMessageContaining("The table stranger names no kind");
        } finally {
            asRoot("DROP TABLE stranger");
        }
    }

    @Test
    void aTableThatDoesNotFitItsKindIsNamed() throws Exception {
        asRoot("CREATE TABLE stranger (id BIGINT PRIMARY KEY, province_id BIGINT, unit_id BIGINT)"
                + " COMMENT 'kind: tenant'");
        try {
            refused().withMessageContaining("The table stranger is of kind TENANT but has no column [unit_path]");
        } finally {
            asRoot("DROP TABLE stranger");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FOREIGN KEY (unit_id) REFERENCES unit (id)",
                "FOREIGN KEY (official_id, unit_id, unit_path) REFERENCES official (id, unit_id, unit_path)",
                "FOREIGN KEY (above_id, unit_id, unit_path) REFERENCES stranger (id, unit_id, unit_path)"
            })
    void aTableWhosePathNeedNotBeThatOfItsUnitIsNamed(String key) throws Exception {
        asRoot(
                "CREATE TABLE stranger (id BIGINT PRIMARY KEY, province_id BIGINT, official_id BIGINT NULL, above_id BIGINT"
                        + " NOT NULL, unit_id BIGINT NOT NULL, unit_path VARBINARY(255) NOT NULL, UNIQUE KEY (id, unit_id,"
                        + " unit_path), " + key + ") COMMENT 'kind: tenant'");
        try {
            refused()
                    .withMessageContaining(
                            "The table stranger is of kind TENANT but has no foreign key (unit_id, unit_path)");
        } finally {
            asRoot("DROP TABLE stranger");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind: person-owned; officials move status from WAITING",
                "kind: person-owned; officials move status from WAITING to WITHDRAWN with closed_on",
                "kind: catalogue; officials move status from WAITING to WITHDRAWN with closed_by"
            })
    void aTableThatSaysWronglyWhatOfficialsMayWriteIsNamed(String comment) throws Exception {
        asRoot("ALTER TABLE handed_in_paper COMMENT '" + comment + "'");
        try {
            refused().withMessageContaining("The comment of the table handed_in_paper");
        } finally {
            asRoot("ALTER TABLE handed_in_paper COMMENT '" + COMMENT + "'");
        }
    }

    @Test
    void anOwnerThatCannotSetUsersIsRefusedWithoutGivingAwayTheKey() throws Exception {
        asRoot("REVOKE SET USER ON *.* FROM 'nc_refusal_owner'@'127.0.0.1'");
        try {
            refused()
                    .withMessageContaining("SET USER")
                    .withMessageNotContaining("SHA2")
                    .withMessageNotContaining(SIGNATURE.key())
                    .withMessageNotContaining(access.definer().password());
        } finally {
            asRoot("GRANT SET USER ON *.* TO 'nc_refusal_owner'@'127.0.0.1'");
        }
    }

    private ThrowableAssertAlternative<StartupRefused> refused() {
        return assertThatExceptionOfType(StartupRefused.class).isThrownBy(() -> new Wall(access, SIGNATURE).build());
    }

    private void asRoot(String command) throws SQLException {
        try (Connection root = SharedTestServer.rootBypassingTheWall(access);
                Statement statement = root.createStatement()) {
            statement.execute(command);
        }
    }
}
