package vn.nangchuan.access;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.nangchuan.kernel.AccountId;

/**
 * Gives passwords to accounts, inside the transaction and under the permission of the module that keeps the accounts.
 * Passwords are kept over another connection, which sees a new account only once it is committed; so they are given
 * when the transaction has ended well, and not at all otherwise.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Credentials {

    private final SignInProcedures store;
    private final PasswordEncoder passwords;

    Credentials(SignInProcedures store, PasswordEncoder passwords) {
        this.store = store;
        this.passwords = passwords;
    }

    /** Whether some account of the portal, of whatever unit, signs in under that name. */
    public boolean isTaken(String username) {
        return store.find(username).isPresent();
    }

    /** Gives a password that somebody else hands over, and that must be changed at the first sign-in. */
    public void handOver(AccountId account, String password) {
        give(account, password, true);
    }

    public void give(AccountId account, String password, boolean mustChange) {
        String hash = String.valueOf(passwords.encode(password));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                store.setPassword(account, hash, mustChange);
            }
        });
    }
}
