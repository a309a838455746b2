package vn.nangchuan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.nangchuan.accounts.AccountPermissions;
import vn.nangchuan.accounts.InstallationAccounts;
import vn.nangchuan.accounts.InstallationAccounts.Opening;
import vn.nangchuan.accounts.Username;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.units.UnitPermissions;

/** What a click finds that comes after a change of rights, in a session that was open before it. */
@PortalTest
class RightsRefreshTests {

    private static final LocalDate TODAY = TestClock.FIRST_DAY;

    @Autowired
    private RightsFollower rights;

    @Autowired
    private SecurityContextUser currentUser;

    @Autowired
    private Workplaces workplaces;

    @Autowired
    private AuthenticationProvider signIn;

    @Autowired
    private InstallationAccounts accounts;

    @Autowired
    private TestProvinces provinces;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final MockHttpSession session = new MockHttpSession();
    private UnitPath district = UnitPath.ofProvince(new vn.nangchuan.kernel.UnitId(1));
    private UnitPath commune = district;
    private AccountId account = new AccountId(0);
    private SecurityContext before = SecurityContextHolder.getContext();

    @BeforeEach
    void signInAsAdministratorOfACommune() {
        before = SecurityContextHolder.getContext();
        UnitPath province = provinces.openProvince();
        district = provinces.openDistrict(province, "Văn Lãng");
        commune = provinces.openCommune(district, "Tân Lang");
        String name = "phien-" + commune.unit();
        account = provinces.as(
                province,
                "test",
                Set.of(UnitPermissions.READ, AccountPermissions.INSTALL),
                () -> accounts.open(new Opening(
                        new Username(name),
                        "Hứa Thị Xuyến",
                        district.unit(),
                        "DISTRICT_OVERSIGHT",
                        null,
                        TODAY,
                        TestAccounts.PASSWORD,
                        false)));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, TestAccounts.PASSWORD)));
        SecurityContextHolder.setContext(context);
    }

    @AfterEach
    void signOut() {
        clock.setTo(TODAY);
        SecurityContextHolder.setContext(before);
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void nothingChangesWhereNothingChanged() throws Exception {
        SignedInAccount known = currentUser.require();

        click();

        assertThat(currentUser.require()).isSameAs(known);
    }

    @Test
    void aRoleGivenMeanwhileCounts() throws Exception {
        give("DISTRICT_REVIEWER", district);

        click();

        assertThat(currentUser.may("certificates:review")).isTrue();
    }

    @Test
    void aRoleTakenAwayMeanwhileCountsNoLonger() throws Exception {
        take(TODAY);

        click();

        assertThat(currentUser.require().permissions()).isEmpty();
        assertThat(workplaces.isChoiceDue()).isTrue();
    }

    @Test
    void aRoleEndsWithItsLastDay() throws Exception {
        take(TODAY.plusDays(1));
        click();
        assertThat(currentUser.may("officials:read")).isTrue();

        clock.setTo(TODAY.plusDays(1));
        click();

        assertThat(currentUser.may("officials:read")).isFalse();
    }

    @Test
    void nobodyIsMovedToAnotherUnitSilently() throws Exception {
        give("COMMUNE_ADMINISTRATOR", commune);
        take(TODAY);

        click();

        assertThat(currentUser.require().unitId()).isEqualTo(district.unit());
        assertThat(currentUser.require().permissions()).isEmpty();
        assertThat(workplaces.choose(commune.unit(), null)).isTrue();
        assertThat(currentUser.may("officials:edit")).isTrue();
        assertThat(currentUser.require().unitPath()).isEqualTo(commune.value());
    }

    @Test
    void theChosenPlaceStaysChosen() throws Exception {
        give("COMMUNE_ADMINISTRATOR", commune);
        click();
        workplaces.choose(commune.unit(), null);

        click();

        assertThat(currentUser.require().unitId()).isEqualTo(commune.unit());
    }

    @Test
    void nobodyChoosesAPlaceWhereTheyHoldNothing() throws Exception {
        click();

        assertThat(workplaces.choose(commune.unit(), null)).isFalse();
        assertThat(currentUser.require().unitId()).isEqualTo(district.unit());
    }

    @Test
    void aClosedAccountEndsItsSession() throws Exception {
        change(jdbc.sql("UPDATE account SET valid_from = :day - INTERVAL 1 DAY, valid_to = :day WHERE id = :account")
                .param("day", TODAY));

        click();

        assertThat(currentUser.find()).isEmpty();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aUnitThatHasEndedGivesNoRights() throws Exception {
        clock.setTo(TODAY.plusYears(1));
        change(jdbc.sql("UPDATE unit SET valid_to = :day WHERE id = :unit AND :account > 0")
                .param("day", TODAY.plusMonths(1))
                .param("unit", district.unit().value()));

        click();

        assertThat(currentUser.require().permissions()).isEmpty();
    }

    private void click() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.setSession(session);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        new RightsRefresh(rights, Clock.systemUTC())
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }

    private void give(String role, UnitPath unit) {
        change(jdbc.sql("""
                        INSERT INTO role_grant (id, province_id, unit_id, unit_path, account_id, role, valid_from, changed_by)
                        VALUES (:id, :province, :unit, :path, :account, :role, :day, 'job:test')
                        """)
                .param("id", 1_000_000_000L + unit.unit().value())
                .param("province", unit.province().value())
                .param("unit", unit.unit().value())
                .param("path", unit.value())
                .param("role", role)
                .param("day", TODAY));
    }

    private void take(LocalDate day) {
        change(jdbc.sql("""
                        UPDATE role_grant SET valid_from = :day - INTERVAL 1 YEAR, valid_to = :day
                        WHERE account_id = :account AND role = 'DISTRICT_OVERSIGHT'
                        """).param("day", day));
    }

    private void change(JdbcClient.StatementSpec statement) {
        provinces.in(
                UnitPath.ofProvince(district.province()),
                () -> statement.param("account", account.value()).update());
    }
}
