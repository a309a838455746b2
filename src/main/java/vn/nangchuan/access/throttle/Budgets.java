package vn.nangchuan.access.throttle;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Budgets of failures by key, in a table that never grows: a key's place is a digest of it with a number drawn at start,
 * so nobody can choose whose place they share, and nothing that an attacker sends pushes a spent budget out. Two keys
 * that share a place by chance share its budget.
 */
public final class Budgets {

    private static final int PLACES = 1 << 16;

    private final AtomicReferenceArray<@Nullable Bucket> places = new AtomicReferenceArray<>(PLACES);
    private final byte[] drawn = new byte[16];
    private final Limit limit;
    private final TimeMeter meter;

    public Budgets(Limit limit, Clock realTime) {
        this.limit = limit;
        this.meter = new ClockMeter(realTime);
        new SecureRandom().nextBytes(drawn);
    }

    /** Whether this key has to wait. */
    public boolean isSpent(String key) {
        return isSpent(key, 0);
    }

    /** Whether this key has to wait where so many are left to somebody else. */
    public boolean isSpent(String key, int left) {
        Bucket bucket = places.get(place(key));
        return (bucket == null ? limit.failures() : bucket.getAvailableTokens()) <= left;
    }

    /** Counts a failure, also one that was under way when the last was counted: it makes the wait longer. */
    public void fail(String key) {
        bucket(place(key)).consumeIgnoringRateLimits(1);
    }

    /** Counts an act that is allowed so often, and says whether it was. */
    public boolean take(String key) {
        return bucket(place(key)).tryConsume(1);
    }

    /** As {@link #take(String)}, where so many are left to somebody else; of two at the same moment one may take one of those. */
    public boolean take(String key, int left) {
        return !isSpent(key, left) && take(key);
    }

    private Bucket bucket(int place) {
        Bucket present = places.get(place);
        if (present != null) {
            return present;
        }
        Bucket full = Bucket.builder()
                .addLimit(rate -> rate.capacity(limit.failures()).refillGreedy(1, limit.again()))
                .withCustomTimePrecision(meter)
                .build();
        Bucket before = places.compareAndExchange(place, null, full);
        return before == null ? full : before;
    }

    private int place(String key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(drawn);
            byte[] hash = digest.digest(key.getBytes(StandardCharsets.UTF_8));
            return Math.floorMod(ByteBuffer.wrap(hash).getInt(), PLACES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
