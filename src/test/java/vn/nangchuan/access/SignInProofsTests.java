package vn.nangchuan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.access.devices.DeviceStore;
import vn.nangchuan.access.devices.KnownDevice;
import vn.nangchuan.access.reset.Recipient;
import vn.nangchuan.access.reset.ResetStore;
import vn.nangchuan.access.secondfactor.SecondFactorObligation;
import vn.nangchuan.access.secondfactor.SecondFactorStore;
import vn.nangchuan.accounts.AccountPermissions;
import vn.nangchuan.accounts.InstallationAccounts;
import vn.nangchuan.accounts.InstallationAccounts.Opening;
import vn.nangchuan.accounts.Username;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.SharedTestServer;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.AtOnce;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.units.UnitPermissions;

/** What sign-in keeps beside passwords, as the database keeps it. */
@PortalTest
class SignInProofsTests {

    private static final Instant NOW = Instant.parse("2026-01-05T01:00:00Z");
    private static final AtomicInteger ACCOUNTS = new AtomicInteger();

    @Autowired
    private DeviceStore devices;

    @Autowired
    private SecondFactorStore factors;

    @Autowired
    private SecondFactorObligation obligation;

    @Autowired
    private SignInProcedures store;

    @Autowired
    private InstallationAccounts office;

    @Autowired
    private TestProvinces provinces;

    @Autowired
    private DatabaseAccess database;

    @Autowired
    private ResetStore resets;

    @Autowired
    private JdbcClient jdbc;

    private UnitPath province = new UnitPath("/1/");
    private String username = "";
    private AccountId account = new AccountId(1);

    @BeforeEach
    void openAnAccount() {
        username = "buoc-hai-" + ACCOUNTS.incrementAndGet();
        province = provinces.openProvince();
        Opening opening = new Opening(
                new Username(username),
                "Lý Văn Khóa",
                province.unit(),
                "PROVINCE_OVERSIGHT",
                null,
                TestClock.FIRST_DAY,
                TestAccounts.PASSWORD,
                false);
        account = provinces.as(
                province, "test", Set.of(UnitPermissions.READ, AccountPermissions.INSTALL), () -> office.open(opening));
    }

    @Test
    void aDeviceIsKnownAtItsAccountUntilItIsForgotten() {
        devices.remember(account, device(1, NOW), 20);

        assertThat(devices.knows(username, hash(1), NOW)).isTrue();
        assertThat(devices.knows("khong-ai", hash(1), NOW)).isFalse();
        assertThat(devices.knows(username, hash(2), NOW)).isFalse();
        assertThat(devices.knows("ạ".repeat(100), hash(1), NOW)).isFalse();

        devices.forget(account, hash(1));

        assertThat(devices.knows(username, hash(1), NOW)).isFalse();
    }

    @Test
    void useKeepsADeviceKnown() {
        devices.remember(account, device(1, NOW), 20);
        devices.remember(account, device(1, NOW.plusSeconds(10)), 20);

        assertThat(devices.list(account, NOW.plusSeconds(5)))
                .containsExactly(new KnownDevice(hash(1), "Firefox · Linux", NOW, NOW.plusSeconds(10)));
        assertThat(devices.knows(username, hash(1), NOW.plusSeconds(11))).isFalse();
    }

    @Test
    void theLeastLatelyUsedDeviceMakesRoom() {
        IntStream.range(0, 4).forEach(number -> devices.remember(account, device(number, NOW.plusSeconds(number)), 3));

        assertThat(devices.list(account, NOW)).extracting(KnownDevice::hash).containsExactly(hash(3), hash(2), hash(1));
    }

    @Test
    void aTimeStepIsUsedOnceThoughItIsEnteredTwiceAtOnce() throws Exception {
        factors.enrol(account, new byte[40], 100, NOW);

        List<String> used = fourTimesAtOnce(() -> String.valueOf(factors.useStep(account, 101)));

        assertThat(used).containsOnlyOnce("true");
        assertThat(factors.useStep(account, 100)).as("nor one before it").isFalse();
    }

    @Test
    void aRecoveryCodeIsUsedOnceThoughItIsEnteredTwiceAtOnce() throws Exception {
        factors.enrol(account, new byte[40], 100, NOW);
        factors.replaceRecoveryCodes(account, List.of(hash(1), hash(2)));

        List<String> used = fourTimesAtOnce(() -> String.valueOf(factors.useRecoveryCode(account, hash(1), NOW)));

        assertThat(used).containsOnlyOnce("true");
        assertThat(factors.find(account).orElseThrow().codesLeft()).isEqualTo(1);
    }

    @Test
    void aRemovedFactorLeavesNothing() {
        factors.enrol(account, new byte[40], 100, NOW);
        factors.replaceRecoveryCodes(account, List.of(hash(1)));

        factors.remove(account);

        assertThat(factors.find(account)).isEmpty();
        assertThat(factors.useRecoveryCode(account, hash(1), NOW)).isFalse();
        assertThat(factors.useStep(account, 101)).isFalse();
    }

    @Test
    void rolesObligeOutsideADemonstration() {
        assertThat(factors.rolesOf(account)).containsExactly("PROVINCE_OVERSIGHT");
        assertThat(obligation.binds(account)).isTrue();
    }

    @Test
    void aOneTimePasswordEndsAndAChosenOneDoesNot() {
        store.setOneTimePassword(account, "hash", NOW.plus(Duration.ofDays(7)));

        assertThat(store.oneTimePasswordExpiry(account)).hasValue(NOW.plus(Duration.ofDays(7)));
        assertThat(store.find(username).orElseThrow().mustChangePassword()).isTrue();

        store.replaceHash(account, "another");

        assertThat(store.oneTimePasswordExpiry(account)).isEmpty();
        assertThat(store.find(username).orElseThrow().mustChangePassword()).isFalse();
    }

    @Test
    void aLetterOpensOnceAndUntilItExpires() {
        resets.start(account, hash(1), NOW.plusSeconds(60));

        assertThat(resets.find(hash(1), NOW)).hasValue(new ResetStore.Owner(account, username));
        assertThat(resets.find(hash(1), NOW.plusSeconds(60))).isEmpty();
        assertThat(resets.use(hash(1), NOW.plusSeconds(60))).isFalse();
        assertThat(resets.use(hash(1), NOW)).isTrue();
        assertThat(resets.use(hash(1), NOW)).isFalse();
    }

    @Test
    void aLaterLetterMakesTheEarlierWorthless() {
        resets.start(account, hash(1), NOW.plusSeconds(60));
        resets.start(account, hash(2), NOW.plusSeconds(60));

        assertThat(resets.find(hash(1), NOW)).isEmpty();
        assertThat(resets.find(hash(2), NOW)).isPresent();
    }

    @Test
    void lettersGoToTheAddressOfTheAccountIfItHasOne() {
        assertThat(resets.recipient(account)).isEmpty();

        provinces.in(province, () -> {
            jdbc.sql("UPDATE account SET email = :email WHERE id = :account")
                    .param("email", "ly.van.khoa@tinh.example")
                    .param("account", account.value())
                    .update();
        });

        assertThat(resets.recipient(account)).hasValue(new Recipient("ly.van.khoa@tinh.example", "vi"));
    }

    @Test
    void noViewShowsAnyOfIt() throws Exception {
        try (Connection root = SharedTestServer.rootBypassingTheWall(database);
                Statement statement = root.createStatement();
                ResultSet count =
                        statement.executeQuery("SELECT COUNT(*) FROM information_schema.views WHERE table_name"
                                + " IN ('known_device', 'second_factor', 'recovery_code', 'password_reset')")) {
            assertThat(count.next()).isTrue();
            assertThat(count.getInt(1)).isZero();
        }
    }

    private static List<String> fourTimesAtOnce(Callable<String> attempt) throws Exception {
        return AtOnce.of(Collections.nCopies(4, attempt));
    }

    private static KnownDevice device(int number, Instant used) {
        return new KnownDevice(hash(number), "Firefox · Linux", used, used);
    }

    private static String hash(int number) {
        return "%064x".formatted(number);
    }
}
