package vn.nangchuan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import vn.nangchuan.accounts.AccountPermissions;
import vn.nangchuan.accounts.InstallationAccounts;
import vn.nangchuan.accounts.InstallationAccounts.Opening;
import vn.nangchuan.accounts.Username;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.units.UnitPermissions;

/** The lock on accounts as the database keeps it. */
@PortalTest
class SignInProceduresTests {

    private static final Instant NOW = Instant.parse("2026-01-05T01:00:00Z");
    private static final String RIGHT = TestAccounts.PASSWORD;
    private static final String WRONG = "not the password";
    private static final AtomicInteger ACCOUNTS = new AtomicInteger();

    @Autowired
    private SignInProcedures store;

    @Autowired
    private AuthenticationProvider passwordSignIn;

    @Autowired
    private InstallationAccounts office;

    @Autowired
    private TestProvinces provinces;

    private String username = "";

    @BeforeEach
    void openAnAccount() {
        username = openAccount();
    }

    @Test
    void fiveFailuresLockAnAccountForAQuarterOfAnHour() {
        failTimes(5);

        assertThat(stored().lockedUntil()).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
        assertThat(stored().failures()).as("counting begins anew").isZero();
    }

    @Test
    void fourFailuresDoNot() {
        failTimes(4);

        assertThat(stored().lockedUntil()).isNull();
        assertThat(stored().failures()).isEqualTo(4);
    }

    @Test
    void aSuccessForgetsFailuresAndLock() {
        failTimes(7);

        store.recordSuccess(stored().account().id(), NOW);

        assertThat(stored().failures()).isZero();
        assertThat(stored().lockedUntil()).isNull();
    }

    @Test
    void theFailuresOfOneAccountAreNotAnothers() {
        String another = openAccount();

        failTimes(5);

        assertThat(store.find(another))
                .hasValueSatisfying(
                        account -> assertThat(account.isLockedAt(NOW)).isFalse());
    }

    @Test
    void theRightPasswordOpensNoLockedAccount() {
        for (int i = 0; i < 5; i++) {
            refusal(username, WRONG);
        }

        refusal(username, RIGHT);
        assertThat(stored().isLockedAt(Instant.now())).isTrue();
    }

    @Test
    void fourWrongPasswordsAndTheRightOneCountFromZeroAgain() {
        for (int i = 0; i < 4; i++) {
            refusal(username, WRONG);
        }

        assertThat(passwordSignIn.authenticate(attempt(username, RIGHT))).isNotNull();

        assertThat(stored().failures()).isZero();
    }

    @Test
    void anUnknownNameIsRefusedAsAWrongPasswordIs() {
        assertThat(store.find("khong-ai")).isEmpty();

        assertThat(refusal("khong-ai", RIGHT))
                .hasSameClassAs(refusal(username, WRONG))
                .hasMessage(refusal(username, WRONG).getMessage());
    }

    private String openAccount() {
        String name = "khoa-" + ACCOUNTS.incrementAndGet();
        UnitPath province = provinces.openProvince();
        Opening opening = new Opening(
                new Username(name),
                "Lý Văn Khóa",
                province.unit(),
                "PROVINCE_OVERSIGHT",
                null,
                TestClock.FIRST_DAY,
                RIGHT,
                false);
        provinces.as(
                province, "test", Set.of(UnitPermissions.READ, AccountPermissions.INSTALL), () -> office.open(opening));
        return name;
    }

    private StoredAccount stored() {
        return store.find(username).orElseThrow();
    }

    private void failTimes(int times) {
        for (int i = 0; i < times; i++) {
            store.recordFailure(stored().account().id(), NOW);
        }
    }

    private AuthenticationException refusal(String name, String password) {
        AuthenticationException refusal = catchThrowableOfType(
                AuthenticationException.class, () -> passwordSignIn.authenticate(attempt(name, password)));
        return Objects.requireNonNull(refusal, "let in");
    }

    private static UsernamePasswordAuthenticationToken attempt(String name, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(name, password);
    }
}
