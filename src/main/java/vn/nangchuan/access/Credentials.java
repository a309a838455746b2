package vn.nangchuan.access;

import java.time.Clock;
import java.time.Duration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.nangchuan.access.secondfactor.SecondFactorStore;
import vn.nangchuan.access.sessions.SessionBook;
import vn.nangchuan.kernel.AccountId;

/**
 * Gives passwords to accounts, inside the transaction and under the permission of the module that keeps the accounts.
 * Passwords are kept over another connection, which sees a new account only once it is committed; so they are given
 * when the transaction has ended well, and not at all otherwise.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Credentials {

    /** How long a password that was handed over can be used. */
    public static final Duration HANDED_OVER_FOR = Duration.ofDays(7);

    private final SignInProcedures store;
    private final PasswordEncoder passwords;
    private final SecondFactorStore secondFactors;
    private final SessionBook sessions;
    private final Clock realTime;

    Credentials(
            SignInProcedures store,
            PasswordEncoder passwords,
            SecondFactorStore secondFactors,
            SessionBook sessions,
            @RealTime Clock realTime) {
        this.store = store;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.realTime = realTime;
    }

    /** Whether some account of the portal, of whatever unit, signs in under that name. */
    public boolean isTaken(String username) {
        return store.find(username).isPresent();
    }

    /** Whether the account of that name has a password that was handed over and that nobody used in time. */
    public boolean hasExpired(String username) {
        return store.find(username)
                .filter(StoredAccount::mustChangePassword)
                .flatMap(stored -> store.oneTimePasswordExpiry(stored.account().id()))
                .filter(expiry -> !realTime.instant().isBefore(expiry))
                .isPresent();
    }

    /**
     * Gives a password that somebody else hands over: it opens the account for {@link #HANDED_OVER_FOR}, and only to
     * choose another. Whoever is signed in with the former one is put out.
     */
    public void handOver(AccountId account, String password) {
        String hash = String.valueOf(passwords.encode(password));
        afterCommit(() -> {
            store.setOneTimePassword(account, hash, realTime.instant().plus(HANDED_OVER_FOR));
            sessions.endAll(account);
        });
    }

    /** Gives a password that need not be changed and has no end. */
    public void give(AccountId account, String password) {
        String hash = String.valueOf(passwords.encode(password));
        afterCommit(() -> store.replaceHash(account, hash));
    }

    /**
     * Removes the second factor of somebody who lost phone and recovery codes, and ends their sessions; whoever is
     * obliged to have one sets up another at the next sign-in.
     */
    public void removeSecondFactor(AccountId account) {
        afterCommit(() -> {
            secondFactors.remove(account);
            sessions.endAll(account);
        });
    }

    private static void afterCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }
}
