package vn.nangchuan.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.nangchuan.accounts.AccountFinding.ACCOUNT_IS_CLOSED;
import static vn.nangchuan.accounts.AccountFinding.ACCOUNT_IS_OWN;
import static vn.nangchuan.accounts.AccountFinding.ACCOUNT_UNIT_UNKNOWN;
import static vn.nangchuan.accounts.AccountFinding.ACCOUNT_USERNAME_TAKEN;
import static vn.nangchuan.accounts.AccountFinding.ROLE_BEGINS_IN_THE_PAST;
import static vn.nangchuan.accounts.AccountFinding.ROLE_HELD_ALREADY;
import static vn.nangchuan.accounts.AccountFinding.ROLE_IS_LAST_ADMINISTRATORS;
import static vn.nangchuan.accounts.AccountFinding.ROLE_NEEDS_AN_OFFICIAL;
import static vn.nangchuan.accounts.AccountFinding.ROLE_NOT_DELEGATED;
import static vn.nangchuan.accounts.AccountFinding.ROLE_OUTLASTS_ITS_GIVER;
import static vn.nangchuan.accounts.AccountFinding.ROLE_OUTSIDE_HOME;
import static vn.nangchuan.accounts.Administrators.opening;
import static vn.nangchuan.accounts.Administrators.rolesOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import vn.nangchuan.access.secondfactor.SecondFactorStore;
import vn.nangchuan.accounts.Administrators.Person;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.Register;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.uikit.DraftBook;

/** Who may give which role to whom, where, and for how long. */
@AccountsTest
class AccountOfficeTests {

    private static final LocalDate TODAY = TestClock.FIRST_DAY;

    @Autowired
    private AccountOffice office;

    @Autowired
    private AccountLists lists;

    @Autowired
    private Register register;

    @Autowired
    private SecondFactorStore factors;

    @Autowired
    private Administrators people;

    @Autowired
    private TestProvinces provinces;

    @Autowired
    private DraftBook drafts;

    @Autowired
    private JdbcClient jdbc;

    private UnitPath province = UnitPath.ofProvince(new vn.nangchuan.kernel.UnitId(1));
    private UnitPath commune = province;
    private UnitPath sibling = province;
    private Person system = new Person(new AccountId(0), new Username("ai-do"));
    private Person provinceAdministrator = system;
    private Person communeAdministrator = system;

    @BeforeEach
    void openUnits() {
        province = provinces.openProvince();
        UnitPath district = provinces.openDistrict(province, "Văn Lãng");
        commune = provinces.openCommune(district, "Tân Lang");
        sibling = provinces.openCommune(district, "Tân Mỹ");
        system = people.holding("SYSTEM_ADMINISTRATOR", province);
        provinceAdministrator = people.holding("PROVINCE_ADMINISTRATOR", province);
        communeAdministrator = people.holding("COMMUNE_ADMINISTRATOR", commune);
    }

    @Test
    void rightsAreHandedDownFromTheSystemToTheProvinceToTheCommuneToItsStaff() {
        OpenedAccount first = people.as(system, () -> office.open(opening(province, "PROVINCE_ADMINISTRATOR")));
        OpenedAccount second =
                people.as(provinceAdministrator, () -> office.open(opening(commune, "COMMUNE_ADMINISTRATOR")));
        OpenedAccount third = people.as(communeAdministrator, () -> office.open(opening(commune, "COMMUNE_STAFF")));

        for (OpenedAccount opened : new OpenedAccount[] {first, second, third}) {
            assertThat(people.signIn(
                                    opened.username().value(), opened.password().value())
                            .getAuthorities())
                    .as("the password handed over opens nothing but the choice of another")
                    .extracting(Object::toString)
                    .containsExactly("access:password-change-due");
        }
    }

    @Test
    void nobodyGivesARoleThatIsNotTheirsToGive() {
        assertThat(refusal(communeAdministrator, opening(commune, "PROVINCE_OVERSIGHT")))
                .isEqualTo(ROLE_NOT_DELEGATED);
        assertThat(refusal(provinceAdministrator, opening(commune, "COMMUNE_STAFF")))
                .as("staff are the commune's own matter")
                .isEqualTo(ROLE_NOT_DELEGATED);
        assertThat(refusal(system, opening(commune, "COMMUNE_ADMINISTRATOR"))).isEqualTo(ROLE_NOT_DELEGATED);
        assertThat(refusal(provinceAdministrator, opening(commune, "PROVINCE_REVIEWER")))
                .as("a province's role is held in no commune")
                .isEqualTo(ROLE_NOT_DELEGATED);
    }

    @Test
    void theProvinceMakesTheCoordinatorOfASchoolWhoMayOpenNoDossier() {
        UnitPath school = provinces.openSchool(province, "Trường Chính trị");

        Person coordinator = people.withPassword(
                people.as(provinceAdministrator, () -> office.open(opening(school, "TRAINING_COORDINATOR"))));

        assertThat(people.signIn(coordinator.username().value(), Administrators.PASSWORD)
                        .getAuthorities())
                .extracting(Object::toString)
                .contains("training:manage", "nominations:decide")
                .doesNotContain("officials:read", "standings:read", "certificates:read");
        assertThat(refusal(provinceAdministrator, opening(school, "COMMUNE_ADMINISTRATOR")))
                .isEqualTo(ROLE_NOT_DELEGATED);
        assertThat(refusal(provinceAdministrator, opening(commune, "TRAINING_COORDINATOR")))
                .isEqualTo(ROLE_NOT_DELEGATED);
    }

    @Test
    void aCommuneOpensNothingInAnotherOne() {
        assertThat(refusal(communeAdministrator, opening(sibling, "COMMUNE_STAFF")))
                .isIn(ACCOUNT_UNIT_UNKNOWN, ROLE_NOT_DELEGATED);
    }

    @Test
    void whoeverFindsASessionOpenGivesNoRights() {
        assertThatThrownBy(() -> people.inAnOpenSessionOf(
                        communeAdministrator, () -> office.open(opening(commune, "COMMUNE_STAFF"))))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(
                                        refused.findings().getFirst().code().name())
                                .isEqualTo("PROOF_NEEDED"));
    }

    @Test
    void staffOpenNoAccounts() {
        Person staff = people.holding("COMMUNE_STAFF", commune);

        assertThatThrownBy(() -> people.as(staff, () -> office.open(opening(commune, "COMMUNE_STAFF"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aUserNameIsGivenOnceInTheWholePortal() {
        OpenAccount wanted = opening(sibling, "COMMUNE_ADMINISTRATOR");
        people.as(provinceAdministrator, () -> office.open(wanted));
        OpenAccount same = new OpenAccount(
                wanted.username(), "Người khác", null, null, commune.unit(), "COMMUNE_STAFF", TODAY, null);

        assertThat(refusal(communeAdministrator, same)).isEqualTo(ACCOUNT_USERNAME_TAKEN);
    }

    @Test
    void nobodyChangesTheirOwnRights() {
        AccountDetails own = details(communeAdministrator, communeAdministrator.id());

        assertThat(refusalOf(
                        communeAdministrator,
                        () -> office.grant(
                                new GrantRole(own.id(), own.version(), "COMMUNE_STAFF", commune.unit(), TODAY, null))))
                .isEqualTo(ACCOUNT_IS_OWN);
        assertThat(refusalOf(
                        communeAdministrator,
                        () -> office.end(new EndRole(
                                own.id(), own.version(), own.roles().getFirst().id(), TODAY))))
                .isEqualTo(ACCOUNT_IS_OWN);
        assertThat(refusalOf(communeAdministrator, () -> office.close(own.id(), own.version())))
                .isEqualTo(ACCOUNT_IS_OWN);
        assertThat(refusalOf(communeAdministrator, () -> office.resetPassword(own.id(), own.version())))
                .isEqualTo(ACCOUNT_IS_OWN);
    }

    @Test
    void theLastAdministratorOfAUnitStays() {
        AccountDetails last = details(provinceAdministrator, communeAdministrator.id());

        assertThat(refusalOf(
                        provinceAdministrator,
                        () -> office.end(new EndRole(
                                last.id(),
                                last.version(),
                                last.roles().getFirst().id(),
                                TODAY))))
                .isEqualTo(ROLE_IS_LAST_ADMINISTRATORS);
        assertThat(refusalOf(provinceAdministrator, () -> office.close(last.id(), last.version())))
                .isEqualTo(ROLE_IS_LAST_ADMINISTRATORS);
    }

    @Test
    void aDeputyForSomeDaysDoesNotMakeTheAdministratorReplaceable() {
        people.as(
                provinceAdministrator, () -> office.open(opening(commune, "COMMUNE_ADMINISTRATOR", TODAY.plusDays(2))));
        AccountDetails last = details(provinceAdministrator, communeAdministrator.id());

        assertThat(refusalOf(provinceAdministrator, () -> office.close(last.id(), last.version())))
                .isEqualTo(ROLE_IS_LAST_ADMINISTRATORS);
    }

    @Test
    void whoHasASuccessorCanGo() {
        people.as(provinceAdministrator, () -> office.open(opening(commune, "COMMUNE_ADMINISTRATOR")));
        AccountDetails account = details(provinceAdministrator, communeAdministrator.id());

        people.as(provinceAdministrator, () -> office.close(account.id(), account.version()));

        assertThatThrownBy(() -> people.signIn(communeAdministrator.username().value(), Administrators.PASSWORD))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void aDeputyGivesNothingThatOutlaststheOwnDays() {
        OpenedAccount deputy = people.as(
                provinceAdministrator, () -> office.open(opening(commune, "COMMUNE_ADMINISTRATOR", TODAY.plusDays(2))));
        Person acting = people.withPassword(deputy);

        assertThat(refusal(acting, opening(commune, "COMMUNE_STAFF", TODAY.plusDays(3))))
                .isEqualTo(ROLE_OUTLASTS_ITS_GIVER);
        assertThat(refusal(acting, opening(commune, "COMMUNE_STAFF"))).isEqualTo(ROLE_OUTLASTS_ITS_GIVER);
        people.as(acting, () -> office.open(opening(commune, "COMMUNE_STAFF", TODAY.plusDays(2))));
    }

    @Test
    void noRoleBeginsInThePast() {
        OpenAccount late = new OpenAccount(
                Administrators.aName(), "Ai đó", null, null, commune.unit(), "COMMUNE_STAFF", TODAY.minusDays(1), null);

        assertThat(refusal(communeAdministrator, late)).isEqualTo(ROLE_BEGINS_IN_THE_PAST);
    }

    @Test
    void aRoleIsNotHeldTwiceOnADay() {
        OpenedAccount staff = people.as(communeAdministrator, () -> office.open(opening(commune, "COMMUNE_STAFF")));
        AccountDetails account = details(communeAdministrator, staff.id());

        assertThat(refusalOf(
                        communeAdministrator,
                        () -> office.grant(new GrantRole(
                                account.id(),
                                account.version(),
                                "COMMUNE_STAFF",
                                commune.unit(),
                                TODAY.plusDays(3),
                                null))))
                .isEqualTo(ROLE_HELD_ALREADY);
    }

    @Test
    void aRoleIsHeldOnlyWhereWhoeverKeepsTheAccountReaches() {
        OpenedAccount elsewhere =
                people.as(provinceAdministrator, () -> office.open(opening(sibling, "COMMUNE_ADMINISTRATOR")));
        AccountDetails account = details(provinceAdministrator, elsewhere.id());

        assertThat(refusalOf(
                        provinceAdministrator,
                        () -> office.grant(new GrantRole(
                                account.id(),
                                account.version(),
                                "COMMUNE_ADMINISTRATOR",
                                commune.unit(),
                                TODAY,
                                null))))
                .isEqualTo(ROLE_OUTSIDE_HOME);
    }

    @Test
    void nobodyTakesOverAnAccountWhoseRolesTheyCouldNotGive() {
        Person coordinator = people.holding("PROVINCE_OVERSIGHT", province);
        AccountDetails account = details(system, coordinator.id());

        assertThat(refusalOf(system, () -> office.resetPassword(account.id(), account.version())))
                .isEqualTo(ROLE_NOT_DELEGATED);
        assertThat(refusalOf(
                        system,
                        () -> office.edit(
                                new EditAccount(account.id(), account.version(), "Ai đó", "ai.do@example.vn", null))))
                .as("with another address for mail one could reset the password")
                .isEqualTo(ROLE_NOT_DELEGATED);
    }

    @Test
    void aPasswordHandedOverAnewReplacesTheOldOne() {
        OpenedAccount staff = people.as(communeAdministrator, () -> office.open(opening(commune, "COMMUNE_STAFF")));
        AccountDetails account = details(communeAdministrator, staff.id());

        OneTimePassword next =
                people.as(communeAdministrator, () -> office.resetPassword(account.id(), account.version()));

        assertThat(people.signIn(account.username(), next.value()).isAuthenticated())
                .isTrue();
        assertThatThrownBy(
                        () -> people.signIn(account.username(), staff.password().value()))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void theSecondOfTwoAdministratorsWhoChangeOneAccountIsToldSo() {
        OpenedAccount staff = people.as(communeAdministrator, () -> office.open(opening(commune, "COMMUNE_STAFF")));
        AccountDetails seenByBoth = details(communeAdministrator, staff.id());
        people.as(
                communeAdministrator,
                () -> office.grant(new GrantRole(
                        seenByBoth.id(),
                        seenByBoth.version(),
                        "COMMUNE_ADMINISTRATOR",
                        commune.unit(),
                        TODAY,
                        TODAY.plusDays(2))));

        assertThatThrownBy(() -> people.as(
                        communeAdministrator,
                        () -> office.edit(
                                new EditAccount(seenByBoth.id(), seenByBoth.version(), "Tên khác", null, null))))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(details(communeAdministrator, staff.id()).displayName()).isEqualTo("Lương Văn Tuyên");
    }

    @Test
    void whoeverLostTheirPhoneIsFreedOfTheSecondFactorByWhoeverManagesTheAccount() {
        OpenedAccount staff = people.as(communeAdministrator, () -> office.open(opening(commune, "COMMUNE_STAFF")));
        factors.enrol(staff.id(), new byte[40], 100, Instant.EPOCH);

        people.as(communeAdministrator, () -> office.removeSecondFactor(staff.id(), version(staff.id())));

        assertThat(factors.find(staff.id())).isEmpty();
    }

    @Test
    void aClosedAccountLeavesNoDraft() {
        OpenedAccount staff = people.as(communeAdministrator, () -> office.open(opening(commune, "COMMUNE_STAFF")));
        people.as(people.withPassword(staff), () -> drafts.keep("classes/new", 0, Map.of("name", "lớp dở dang")));
        assertThat(draftsOf(staff)).isOne();

        people.as(communeAdministrator, () -> office.close(staff.id(), version(staff.id())));

        assertThat(draftsOf(staff)).isZero();
    }

    private long draftsOf(OpenedAccount account) {
        return provinces.in(
                commune,
                () -> jdbc.sql("SELECT COUNT(*) FROM draft WHERE account_id = :account")
                        .param("account", account.id().value())
                        .query(Long.class)
                        .single());
    }

    @Test
    void aClosedAccountIsGivenNothingAndComesBackWithoutRoles() {
        OpenedAccount staff = people.as(communeAdministrator, () -> office.open(opening(commune, "COMMUNE_STAFF")));
        people.as(communeAdministrator, () -> office.close(staff.id(), version(staff.id())));

        assertThat(refusalOf(
                        communeAdministrator,
                        () -> office.grant(new GrantRole(
                                staff.id(), version(staff.id()), "COMMUNE_STAFF", commune.unit(), TODAY, null))))
                .isEqualTo(ACCOUNT_IS_CLOSED);
        OneTimePassword password =
                people.as(communeAdministrator, () -> office.reopen(staff.id(), version(staff.id())));

        assertThat(people.signIn(staff.username().value(), password.value()).isAuthenticated())
                .isTrue();
        assertThat(details(communeAdministrator, staff.id()).roles())
                .allSatisfy(role -> assertThat(role.hasEndedBy(TODAY)).isTrue());
    }

    @Test
    void anOfficialsRoleNamesTheOfficial() {
        OfficialId official = provinces.enterSecretary(commune, "Hoàng Thị Sen");
        OfficialId foreign = provinces.enterSecretary(sibling, "Nông Văn Bàn");

        assertThat(refusal(communeAdministrator, opening(commune, "OFFICIAL"))).isEqualTo(ROLE_NEEDS_AN_OFFICIAL);
        assertThat(refusal(communeAdministrator, ofOfficial(foreign))).isEqualTo(ROLE_NEEDS_AN_OFFICIAL);
        OpenedAccount opened = people.as(communeAdministrator, () -> office.open(ofOfficial(official)));

        assertThat(rolesOf(details(communeAdministrator, opened.id()))).containsExactly("OFFICIAL");
    }

    @Test
    void rolesEndWithThePostingAndTheAccountGoesAlong() {
        OfficialId official = provinces.enterSecretary(commune, "Hoàng Thị Sen");
        OpenedAccount opened = people.as(communeAdministrator, () -> office.open(ofOfficial(official)));
        people.as(
                communeAdministrator,
                () -> office.grant(new GrantRole(
                        opened.id(), version(opened.id()), "COMMUNE_STAFF", commune.unit(), TODAY, null)));

        provinces.in(province, () -> register.assign(official, sibling.unit(), TODAY));

        assertThat(people.as(communeAdministrator, () -> lists.find(opened.id())))
                .as("the former commune keeps the account no longer")
                .isEmpty();
        AccountDetails moved = details(provinceAdministrator, opened.id());
        assertThat(moved.unit()).isEqualTo(sibling.unit());
        assertThat(moved.roles().stream().filter(role -> !role.hasEndedBy(TODAY)))
                .singleElement()
                .satisfies(role -> {
                    assertThat(role.role()).isEqualTo("OFFICIAL");
                    assertThat(role.unit()).isEqualTo(sibling.unit());
                });
    }

    private OpenAccount ofOfficial(OfficialId official) {
        return new OpenAccount(
                Administrators.aName(), "Hoàng Thị Sen", null, official, commune.unit(), "OFFICIAL", TODAY, null);
    }

    private int version(AccountId id) {
        return details(communeAdministrator, id).version();
    }

    private AccountDetails details(Person who, AccountId id) {
        return people.as(who, () -> lists.find(id)).orElseThrow();
    }

    private @Nullable Object refusal(Person who, OpenAccount opening) {
        return refusalOf(who, () -> office.open(opening));
    }

    private @Nullable Object refusalOf(Person who, Runnable work) {
        BusinessRuleViolation refused = catchThrowableOfType(BusinessRuleViolation.class, () -> people.as(who, work));
        return Objects.requireNonNull(refused, "not refused")
                .findings()
                .getFirst()
                .code();
    }
}
