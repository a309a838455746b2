package vn.nangchuan.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account as it is kept.
 *
 * @param failures wrong passwords since the last success or lock
 * @param lockedUntil until when sign-in is refused, or null
 */
record StoredAccount(
        SignedInAccount account,
        String passwordHash,
        boolean enabled,
        boolean mustChangePassword,
        int failures,
        @Nullable Instant lockedUntil) {

    /** The same account at another of its places of work. */
    StoredAccount at(Workplace place, Set<String> permissions) {
        return new StoredAccount(
                account.at(place, permissions), passwordHash, enabled, mustChangePassword, failures, lockedUntil);
    }

    boolean isLockedAt(Instant at) {
        return lockedUntil != null && at.isBefore(lockedUntil);
    }
}
