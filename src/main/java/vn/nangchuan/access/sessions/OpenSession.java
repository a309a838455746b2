package vn.nangchuan.access.sessions;

import java.time.Instant;

/**
 * A session that an account has open. Times are real.
 *
 * @param handle names it to its owner; opens nothing, unlike the session's own id
 * @param browser in words, for example "Firefox · Windows"
 * @param address from which it signed in
 * @param current whether it is the one that asks
 */
public record OpenSession(
        String handle, String browser, String address, Instant signedInAt, Instant lastUsed, boolean current) {}
