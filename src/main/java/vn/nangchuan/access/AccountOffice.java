package vn.nangchuan.access;

import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.nangchuan.access.AccessPermissions.MayManageAccounts;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitSummary;

/** Opens accounts. */
@Service
@Transactional
@MayManageAccounts
public class AccountOffice {

    private final Accounts accounts;
    private final RoleGrants grants;
    private final UnitDirectory units;
    private final PasswordEncoder passwords;
    private final SignInProcedures signIn;

    AccountOffice(
            Accounts accounts,
            RoleGrants grants,
            UnitDirectory units,
            PasswordEncoder passwords,
            SignInProcedures signIn) {
        this.accounts = accounts;
        this.grants = grants;
        this.units = units;
        this.passwords = passwords;
        this.signIn = signIn;
    }

    /** Opens an account; it can sign in once the transaction has ended well. */
    public AccountId open(OpenAccount opening) {
        UnitSummary unit = units.find(opening.unit())
                .orElseThrow(() -> new IllegalArgumentException("No unit " + opening.unit() + " in this scope"));
        Account account = accounts.saveAndFlush(new Account(unit.path(), opening));
        grants.saveAndFlush(new RoleGrant(account, opening.role(), opening.validFrom()));
        keepPassword(account, opening.password(), opening.mustChange());
        return account.id();
    }

    /** Whether an account of that name has been opened to the end; it may be locked or closed. */
    public boolean hasPassword(String username) {
        return signIn.find(username).isPresent();
    }

    /**
     * Gives a password to an account whose opening was cut short before it had one; any other is left alone.
     *
     * @return whether there is such an account
     */
    public boolean finishOpening(String username, String password, boolean mustChange) {
        if (hasPassword(username)) {
            return false;
        }
        Optional<Account> cutShort = accounts.findByUsername(username);
        cutShort.ifPresent(account -> keepPassword(account, password, mustChange));
        return cutShort.isPresent();
    }

    private void keepPassword(Account account, String password, boolean mustChange) {
        String hash = String.valueOf(passwords.encode(password));
        afterCommit(() -> signIn.setPassword(account.id(), hash, mustChange));
    }

    /** Passwords are kept over another connection, which sees the account only once it is committed. */
    private static void afterCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }
}
