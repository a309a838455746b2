package vn.nangchuan.access;

import java.time.Instant;
import java.util.Optional;
import vn.nangchuan.kernel.AccountId;

/** Keeps what sign-in needs to know of an account. Times are real, never the business clock's. */
interface SignInStore {

    /** Finds the account whatever its state; user names are compared in lower case. */
    Optional<StoredAccount> find(String username);

    /**
     * Counts one more wrong password. When {@link Lockout#isReachedBy} says so, the account is locked until
     * {@link Lockout#end} and counting begins anew; both in one atomic step.
     */
    void recordFailure(AccountId id, Instant at);

    /** Forgets the failures and notes the sign-in. */
    void recordSuccess(AccountId id, Instant at);

    /** Keeps the hash in a newer encoding; the password is the same and need not be changed. */
    void upgradeHash(AccountId id, String hash);

    /** Until when a password that somebody else chose opens the account; empty: without end. */
    Optional<Instant> oneTimePasswordExpiry(AccountId id);

    /** Keeps the hash of a new password that the person chose: nothing has to be changed any more. */
    void replaceHash(AccountId id, String hash);
}
