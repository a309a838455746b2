package vn.nangchuan.access.secondfactor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.nangchuan.kernel.AccountId;

/** Keeps second factors. Secrets come and go encrypted, recovery codes as hashes. Times are real. */
public interface SecondFactorStore {

    Optional<StoredFactor> find(AccountId account);

    /** Roles that the account holds today in some unit. */
    Set<String> rolesOf(AccountId account);

    /** Keeps the secret in place of any other; codes up to that time step count as used. */
    void enrol(AccountId account, byte[] secret, long step, Instant now);

    /** Uses up a time step and all before it; false when it has been used already. One atomic step. */
    boolean useStep(AccountId account, long step);

    /** Uses up a recovery code; false when there is none such, or it has been used. One atomic step. */
    boolean useRecoveryCode(AccountId account, String hash, Instant now);

    /** Keeps these recovery codes in place of any others. */
    void replaceRecoveryCodes(AccountId account, List<String> hashes);

    /** Removes secret and recovery codes. */
    void remove(AccountId account);

    /**
     * A second factor as it is kept.
     *
     * @param secret encrypted
     * @param codesLeft recovery codes that have not been used
     */
    record StoredFactor(byte[] secret, Instant enrolledAt, int codesLeft) {}
}
