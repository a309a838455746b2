package vn.nangchuan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.nangchuan.access.devices.MemoryDevices;
import vn.nangchuan.access.secondfactor.MemorySecondFactors;
import vn.nangchuan.access.throttle.TestLimits;
import vn.nangchuan.testing.TestRealTime;

class PasswordSignInUnitTests {

    private static final String RIGHT = TestAccounts.PASSWORD;

    private final CountingEncoder passwords = new CountingEncoder();
    private final TestAccounts accounts = new TestAccounts(passwords, new Lockout(5, Duration.ofMinutes(15)));
    private final TestRealTime time = new TestRealTime();
    private final MemorySecondFactors factors = new MemorySecondFactors();
    private final PasswordSignIn signIn = new PasswordSignIn(
            accounts,
            passwords,
            TestLimits.gate(time.clock()),
            MemoryDevices.knownDevices(time.clock()),
            new SignInStages(factors.check(time.clock()), factors.obligation()),
            time.clock());

    @Test
    void signsInWithTheRightPassword() {
        Authentication authentication = attempt("lan", RIGHT);

        assertThat(authentication.isAuthenticated()).isTrue();
        assertThat(authentication.getCredentials()).isNull();
        assertThat(authorities(authentication)).containsExactly("officials:read");
    }

    @Test
    void ignoresCaseAndBlanksAroundTheUserName() {
        assertThat(attempt(" LAN ", RIGHT).getName()).isEqualTo("lan");
    }

    @Test
    void locksAfterFiveWrongPasswords() {
        failTimes("lan", 5);

        assertRefused("lan", RIGHT);
    }

    @Test
    void doesNotLockAfterFour() {
        failTimes("lan", 4);

        assertThat(attempt("lan", RIGHT).isAuthenticated()).isTrue();
    }

    @Test
    void opensAgainAfterFifteenMinutes() {
        failTimes("lan", 5);

        time.pass(Duration.ofMinutes(15));

        assertThat(attempt("lan", RIGHT).isAuthenticated()).isTrue();
    }

    @Test
    void aSuccessForgetsFailuresThatLeadToTheLock() {
        failTimes("lan", 4);
        attempt("lan", RIGHT);

        assertThat(accounts.get("lan").failures()).isZero();
    }

    @Test
    void attemptsDuringTheLockDoNotProlongIt() {
        failTimes("lan", 5);
        time.pass(Duration.ofMinutes(14));
        failTimes("lan", 5);

        time.pass(Duration.ofMinutes(1));

        assertThat(attempt("lan", RIGHT).isAuthenticated()).isTrue();
    }

    @Test
    void saysTheSameForUnknownNamesWrongPasswordsLockedAndClosedAccounts() {
        StoredAccount open = accounts.get("moi");
        accounts.put(new StoredAccount(open.account(), open.passwordHash(), false, false, 0, null));
        List<String> messages = new ArrayList<>();
        messages.add(assertRefused("nobody", RIGHT));
        messages.add(assertRefused("moi", RIGHT));
        messages.add(assertRefused("lan", "wrong"));
        failTimes("lan", 4);
        messages.add(assertRefused("lan", RIGHT));

        assertThat(Set.copyOf(messages)).hasSize(1);
    }

    @Test
    void comparesOneHashWhateverIsWrong() {
        int before = passwords.comparisons;
        assertRefused("nobody", RIGHT);
        assertRefused("lan", "wrong");

        assertThat(passwords.comparisons - before).isEqualTo(2);
    }

    @Test
    void comparesNoHashForANameThatHasToWaitWhetherItExistsOrNot() {
        failTimes("lan", 5);
        failTimes("nobody", 5);
        int before = passwords.comparisons;

        assertRefused("lan", RIGHT);
        assertRefused("nobody", RIGHT);

        assertThat(passwords.comparisons).isEqualTo(before);
    }

    @Test
    void refusesAOneTimePasswordThatHasExpired() {
        accounts.endOneTimePassword("moi", time.now());

        assertRefused("moi", RIGHT);
    }

    @Test
    void takesAOneTimePasswordUntilItExpires() {
        accounts.endOneTimePassword("moi", time.now().plusSeconds(1));

        assertThat(attempt("moi", RIGHT).isAuthenticated()).isTrue();
    }

    @Test
    void waitsForTheCodeOfWhoHasASecondFactor() {
        factors.enrol(accounts.get("lan").account().id(), new byte[0], 0, time.now());

        assertThat(authorities(attempt("lan", RIGHT))).containsExactly(AccessPermissions.SECOND_STEP_DUE);
    }

    @Test
    void leadsWhoIsObligedToASecondFactorToSettingItUp() {
        factors.give(accounts.get("lan").account().id(), "PROVINCE_REVIEWER");

        assertThat(authorities(attempt("lan", RIGHT))).containsExactly(AccessPermissions.ENROLMENT_DUE);
    }

    @Test
    void keepsTheHashInANewerEncodingAfterASuccess() {
        passwords.version = "new:";

        attempt("lan", RIGHT);

        assertThat(accounts.get("lan").passwordHash()).startsWith("new:");
    }

    @Test
    void holdsBackASessionWhosePasswordMustChange() {
        Authentication authentication = attempt("moi", RIGHT);

        assertThat(authorities(authentication)).containsExactly(AccessPermissions.PASSWORD_CHANGE_DUE);
        assertThat(authentication.getPrincipal())
                .isInstanceOfSatisfying(
                        SignedInAccount.class,
                        account -> assertThat(account.permissions()).isEmpty());
    }

    private Authentication attempt(String username, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
    }

    private String assertRefused(String username, String password) {
        var thrown = new Object() {
            String message = "";
        };
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> attempt(username, password))
                .satisfies(refusal -> thrown.message = String.valueOf(refusal.getMessage()));
        return thrown.message;
    }

    private void failTimes(String username, int times) {
        for (int i = 0; i < times; i++) {
            assertRefused(username, "wrong");
        }
    }

    private static List<String> authorities(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .map(String::valueOf)
                .toList();
    }

    /** Readable hashes, and a count of comparisons. */
    private static class CountingEncoder implements PasswordEncoder {

        private String version = "old:";
        private int comparisons;

        @Override
        public String encode(@Nullable CharSequence password) {
            return version + password;
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            comparisons++;
            return String.valueOf(hash).substring(4).contentEquals(String.valueOf(password));
        }

        @Override
        public boolean upgradeEncoding(@Nullable String hash) {
            return !String.valueOf(hash).startsWith(version);
        }
    }
}
