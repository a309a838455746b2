package vn.nangchuan.accounts;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.access.Credentials;
import vn.nangchuan.accounts.AccountPermissions.MayInstallAccounts;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitSummary;

/** Opens accounts that nobody can pass roles on to: an installation's first one, and those of a demonstration. */
@Service
@Transactional
@MayInstallAccounts
public class InstallationAccounts {

    private final Accounts accounts;
    private final RoleGrants grants;
    private final UnitDirectory units;
    private final Credentials credentials;
    private final AccountTrail trail;

    InstallationAccounts(
            Accounts accounts, RoleGrants grants, UnitDirectory units, Credentials credentials, AccountTrail trail) {
        this.accounts = accounts;
        this.grants = grants;
        this.units = units;
        this.credentials = credentials;
        this.trail = trail;
    }

    /**
     * An account with its password.
     *
     * @param official whose account it is on the register; the role is then narrowed to it if it is an official's
     * @param mustChange whether the password was chosen for the person: it must be changed at the first sign-in, which
     *     must come within {@link Credentials#HANDED_OVER_FOR}
     */
    public record Opening(
            Username username,
            String displayName,
            UnitId unit,
            String role,
            @Nullable OfficialId official,
            LocalDate from,
            String password,
            boolean mustChange) {

        @Override
        public String toString() {
            return "Opening[" + username + " as " + role + " in " + unit + "]";
        }
    }

    /** Opens an account; it can sign in once the transaction has ended well. */
    @JudgedInside("its row was judged when it was stored")
    public AccountId open(Opening opening) {
        UnitSummary unit = units.find(opening.unit())
                .orElseThrow(() -> new IllegalArgumentException("No unit " + opening.unit() + " in this scope"));
        Account account = new Account(unit.path(), opening.username(), opening.displayName(), opening.from());
        account.belongTo(opening.official());
        accounts.saveAndFlush(account);
        OfficialId narrowed = opening.role().equals(GrantRules.OFFICIAL) ? opening.official() : null;
        RolePeriod period = new RolePeriod(opening.role(), narrowed, opening.from(), null);
        trail.opened(account, grants.saveAndFlush(new RoleGrant(account.id(), unit.path(), period)));
        give(account, opening.password(), opening.mustChange());
        return account.id();
    }

    private void give(Account account, String password, boolean mustChange) {
        if (mustChange) {
            credentials.handOver(account.id(), password);
        } else {
            credentials.give(account.id(), password);
        }
    }

    /**
     * Whether an account of that name has been opened to the end; it may be locked or closed. One whose first password
     * nobody used in time has not.
     */
    public boolean isOpened(Username username) {
        return credentials.isTaken(username.value()) && !credentials.hasExpired(username.value());
    }

    /**
     * Gives a password to an account whose opening was cut short before it had one, or came to nothing; any other is left
     * alone.
     *
     * @return whether there is such an account
     */
    public boolean finishOpening(Username username, String password, boolean mustChange) {
        if (isOpened(username)) {
            return false;
        }
        Optional<Account> cutShort = accounts.findByUsername(username.value());
        cutShort.ifPresent(account -> give(account, password, mustChange));
        return cutShort.isPresent();
    }
}
