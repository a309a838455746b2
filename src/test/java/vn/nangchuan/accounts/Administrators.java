package vn.nangchuan.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.nangchuan.access.Credentials;
import vn.nangchuan.access.Reauthentication;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.Fixture;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.units.UnitPermissions;

/** Accounts of tests, and acts in their names: signed in by their passwords, with what their roles allow. */
@Fixture
class Administrators {

    static final String PASSWORD = "bốn con voi xanh";
    private static final AtomicInteger NAMES = new AtomicInteger();

    private final InstallationAccounts installation;
    private final AuthenticationProvider signIn;
    private final TestProvinces provinces;
    private final Credentials credentials;
    private final Reauthentication reauthentication;
    private final TransactionOperations transaction;
    private final RoleGrants grants;

    Administrators(
            InstallationAccounts installation,
            AuthenticationProvider signIn,
            TestProvinces provinces,
            Credentials credentials,
            Reauthentication reauthentication,
            TransactionOperations transaction,
            RoleGrants grants) {
        this.grants = grants;
        this.installation = installation;
        this.signIn = signIn;
        this.provinces = provinces;
        this.credentials = credentials;
        this.reauthentication = reauthentication;
        this.transaction = transaction;
    }

    /** Somebody who holds the role in the unit since long ago. */
    record Person(AccountId id, Username username) {}

    Person holding(String role, UnitPath unit) {
        return holding(role, null, unit);
    }

    /** An official who looks at their own dossier. */
    Person ofOfficial(OfficialId official, UnitPath unit) {
        return holding("OFFICIAL", official, unit);
    }

    /** Somebody of the commune's staff whose own dossier that is. */
    Person clerkWhoIs(OfficialId official, UnitPath unit) {
        return holding("COMMUNE_STAFF", official, unit);
    }

    /** Somebody who reviews for the province, and whose own dossier that is. */
    Person reviewerWhoIs(OfficialId official, UnitPath province) {
        return holding("PROVINCE_REVIEWER", official, province);
    }

    /** Somebody whose account the province keeps, with a role there and one in a commune. */
    Person keptAbove(OfficialId official, UnitPath province, String role, UnitPath commune) {
        Person person = holding("PROVINCE_REVIEWER", official, province);
        provinces.in(
                province,
                () -> transaction.execute(_ -> grants.saveAndFlush(new RoleGrant(
                        person.id(), commune, new RolePeriod(role, null, TestClock.FIRST_DAY.minusYears(1), null)))));
        return person;
    }

    private Person holding(String role, @Nullable OfficialId official, UnitPath unit) {
        Username username = aName();
        UnitPath province = UnitPath.ofProvince(unit.province());
        AccountId id = provinces.as(
                province,
                "test",
                Set.of(UnitPermissions.READ, AccountPermissions.INSTALL),
                () -> installation.open(new InstallationAccounts.Opening(
                        username,
                        "Người " + username,
                        unit.unit(),
                        role,
                        official,
                        TestClock.FIRST_DAY.minusYears(1),
                        PASSWORD,
                        false)));
        return new Person(id, username);
    }

    /** The holder of an account just opened, with a password of their own by now. */
    Person withPassword(OpenedAccount opened) {
        transaction.executeWithoutResult(_ -> credentials.give(opened.id(), PASSWORD));
        return new Person(opened.id(), opened.username());
    }

    static Username aName() {
        return new Username("nguoi-" + NAMES.incrementAndGet());
    }

    <T> T as(Person person, Callable<T> work) {
        return signedIn(person.username().value(), PASSWORD, true, work);
    }

    /** As {@link #as}, in a session that was found open: nobody has proved themselves for a while. */
    <T> T inAnOpenSessionOf(Person person, Callable<T> work) {
        return signedIn(person.username().value(), PASSWORD, false, work);
    }

    void as(Person person, Runnable work) {
        as(person, () -> {
            work.run();
            return person;
        });
    }

    Authentication signIn(String username, String password) {
        return Objects.requireNonNull(
                signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password)));
    }

    private <T> T signedIn(String username, String password, boolean proven, Callable<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        RequestAttributes requestBefore = RequestContextHolder.getRequestAttributes();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signIn(username, password));
        SecurityContextHolder.setContext(context);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            if (proven) {
                reauthentication.prove(password);
            }
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            RequestContextHolder.setRequestAttributes(requestBefore);
            SecurityContextHolder.setContext(before);
        }
    }

    static OpenAccount opening(UnitPath unit, String role) {
        return opening(unit, role, null);
    }

    static OpenAccount opening(UnitPath unit, String role, @Nullable LocalDate until) {
        return new OpenAccount(aName(), "Lương Văn Tuyên", null, null, unit.unit(), role, TestClock.FIRST_DAY, until);
    }

    static List<String> rolesOf(AccountDetails account) {
        return account.roles().stream().map(HeldRole::role).toList();
    }
}
