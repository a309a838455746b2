package vn.nangchuan.access;

import java.time.Instant;
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

    boolean isLockedAt(Instant at) {
        return lockedUntil != null && at.isBefore(lockedUntil);
    }
}
