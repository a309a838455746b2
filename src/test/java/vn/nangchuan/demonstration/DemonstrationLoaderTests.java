package vn.nangchuan.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.SharedTestServer;
import vn.nangchuan.testing.DemonstrationTest;

@DemonstrationTest
class DemonstrationLoaderTests {

    @Autowired
    private DemonstrationLoader loader;

    @Autowired
    private AuthenticationProvider passwordSignIn;

    @Autowired
    private DatabaseAccess database;

    /** It leaves the shared demonstration as it was: every account with its password. */
    @Test
    void goesOnWhereAStartWasCutShortBeforeThePasswords() throws Exception {
        removePasswords();

        loader.start();

        var attempt = UsernamePasswordAuthenticationToken.unauthenticated("tanlang", DemonstrationSignIns.PASSWORD);
        assertThat(passwordSignIn.authenticate(attempt)).isNotNull();
    }

    private void removePasswords() throws SQLException {
        try (Connection root = SharedTestServer.rootBypassingTheWall(database);
                Statement statement = root.createStatement()) {
            statement.execute("DELETE FROM credential");
        }
    }
}
