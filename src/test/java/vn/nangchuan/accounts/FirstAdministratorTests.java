package vn.nangchuan.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.PortalFolder;
import vn.nangchuan.database.SharedTestServer;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.TestProvinces;

/** A first start that was cut short, and the next one. */
@SpringBootTest
@OwnSchemas("nc_first_start")
@Import(TestProvinces.class)
class FirstAdministratorTests {

    private static final UnitPath PROVINCE = UnitPath.ofProvince(FirstAdministrator.PROVINCE);

    @Autowired
    private FirstAdministrator firstAdministrator;

    @Autowired
    private AuthenticationProvider passwordSignIn;

    @Autowired
    private TestProvinces provinces;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DatabaseAccess database;

    @Autowired
    private PortalFolder folder;

    private String before = "";

    @BeforeEach
    void rememberTheOneTimePassword() throws Exception {
        before = oneTimePassword();
    }

    @Test
    void whoseAccountHadNoPasswordYetLeavesANewOneThatOpens() throws Exception {
        removePassword();

        startAgain();

        assertThat(oneTimePassword()).isNotEqualTo(before);
        assertThat(signIn(oneTimePassword()).isAuthenticated()).isTrue();
    }

    @Test
    void thatHadOpenedTheProvinceOnlyOpensTheAccountToo() throws Exception {
        removePassword();
        provinces.in(PROVINCE, () -> {
            jdbc.sql("DELETE FROM role_grant").update();
            jdbc.sql("DELETE FROM account").update();
        });

        startAgain();

        assertThat(signIn(oneTimePassword()).isAuthenticated()).isTrue();
        assertThat(provinces.<Long>in(
                        PROVINCE,
                        () -> jdbc.sql("SELECT COUNT(*) FROM account")
                                .query(Long.class)
                                .single()))
                .isEqualTo(1);
    }

    @Test
    void thatCameToItsEndIsNotRepeated() throws Exception {
        startAgain();

        assertThat(oneTimePassword()).isEqualTo(before);
    }

    @Test
    void leavesAPasswordThatMustBeChanged() throws Exception {
        removePassword();

        startAgain();

        assertThat(signIn(oneTimePassword()).getAuthorities())
                .extracting(Object::toString)
                .containsExactly("access:password-change-due");
    }

    @Test
    void leavesAPasswordThatWorksForSevenDaysAsEveryOtherThatIsHandedOver() throws Exception {
        removePassword();

        startAgain();

        assertThat(String.join(" ", slip())).contains("7 ngày", "7 days");
        assertThat(asRoot("SELECT TIMESTAMPDIFF(MINUTE, UTC_TIMESTAMP(6), expires_at) FROM credential"))
                .isBetween(7L * 24 * 60 - 10, 7L * 24 * 60);
    }

    @Test
    void replacesAPasswordThatNobodyUsedInTime() throws Exception {
        removePassword();
        startAgain();
        String unused = oneTimePassword();
        asRoot("UPDATE credential SET expires_at = UTC_TIMESTAMP(6)");
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn(unused));

        startAgain();

        assertThat(oneTimePassword()).isNotEqualTo(unused);
        assertThat(signIn(oneTimePassword()).isAuthenticated()).isTrue();
    }

    private void startAgain() {
        firstAdministrator.run(new DefaultApplicationArguments());
    }

    private Authentication signIn(String password) {
        var attempt =
                UsernamePasswordAuthenticationToken.unauthenticated(FirstAdministrator.USERNAME.value(), password);
        return Objects.requireNonNull(passwordSignIn.authenticate(attempt));
    }

    private String oneTimePassword() throws IOException {
        return slip().getLast().replace("password: ", "");
    }

    private List<String> slip() throws IOException {
        return Files.readAllLines(folder.path().resolve("first-sign-in.txt"));
    }

    private void removePassword() throws SQLException {
        asRoot("DELETE FROM credential");
    }

    /** The number that the statement answers; 0 where it answers none. */
    private long asRoot(String sql) throws SQLException {
        try (Connection root = SharedTestServer.rootBypassingTheWall(database);
                Statement statement = root.createStatement()) {
            if (!statement.execute(sql)) {
                return 0;
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
