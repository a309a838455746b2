package vn.nangchuan.access.reset;

import java.time.Instant;
import java.util.Optional;
import vn.nangchuan.kernel.AccountId;

/** Keeps which letters open a new password, by the hash of what stands in them. Times are real. */
public interface ResetStore {

    /** Where letters to that account go, if it has an address. */
    Optional<Recipient> recipient(AccountId account);

    /** Keeps the token in place of any earlier one of the account. */
    void start(AccountId account, String tokenHash, Instant expiry);

    /** The account to which the token belongs, if it is in force. */
    Optional<Owner> find(String tokenHash, Instant now);

    /** Uses the token up; false when it is not in force, or was used meanwhile. One atomic step. */
    boolean use(String tokenHash, Instant now);

    /** To whom a token belongs. */
    record Owner(AccountId account, String username) {}
}
