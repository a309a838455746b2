package vn.nangchuan.drafts;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.nangchuan.accounts.AccountPermissions;
import vn.nangchuan.accounts.InstallationAccounts;
import vn.nangchuan.accounts.InstallationAccounts.Opening;
import vn.nangchuan.accounts.Username;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.Fixture;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.units.UnitPermissions;

/** People with accounts who fill in forms, each signed in by their password. */
@Fixture
public class Typists {

    private static final AtomicInteger NAMES = new AtomicInteger();
    private static final String PASSWORD = "bốn con voi xanh";

    private final InstallationAccounts accounts;
    private final AuthenticationProvider signIn;
    private final TestProvinces provinces;
    private final JdbcClient jdbc;

    Typists(InstallationAccounts accounts, AuthenticationProvider signIn, TestProvinces provinces, JdbcClient jdbc) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.provinces = provinces;
        this.jdbc = jdbc;
    }

    /** Somebody with an account of a unit. */
    public record Typist(AccountId id, String username, UnitPath unit) {}

    /** Somebody new who holds the role in the unit since a year ago. */
    public Typist holding(String role, UnitPath unit) {
        String name = "go-phim-" + NAMES.incrementAndGet();
        AccountId id = provinces.as(
                UnitPath.ofProvince(unit.province()),
                "test",
                Set.of(UnitPermissions.READ, AccountPermissions.INSTALL),
                () -> accounts.open(new Opening(
                        new Username(name),
                        "Người " + name,
                        unit.unit(),
                        role,
                        null,
                        TestClock.FIRST_DAY.minusYears(1),
                        PASSWORD,
                        false)));
        return new Typist(id, name, unit);
    }

    public Authentication session(Typist typist) {
        return Objects.requireNonNull(
                signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(typist.username(), PASSWORD)));
    }

    /** Works in the name of somebody who has signed in just now. */
    public <T> T as(Typist typist, Callable<T> work) throws Exception {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(session(typist));
        SecurityContextHolder.setContext(context);
        try {
            return work.call();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Lets all their roles end on that day, the first without them. */
    public void endRoles(Typist typist, LocalDate day) {
        setEnd(typist, day);
    }

    /** Gives the roles back, without end. */
    public void giveRolesBack(Typist typist) {
        setEnd(typist, null);
    }

    private void setEnd(Typist typist, @Nullable LocalDate day) {
        provinces.in(
                UnitPath.ofProvince(typist.unit().province()),
                () -> jdbc.sql("UPDATE role_grant SET valid_to = :day WHERE account_id = :account")
                        .param("day", day)
                        .param("account", typist.id().value())
                        .update());
    }
}
