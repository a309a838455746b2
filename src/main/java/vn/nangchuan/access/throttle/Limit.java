package vn.nangchuan.access.throttle;

import java.time.Duration;

/**
 * So many failures at once, and then one more each time that a while has passed.
 *
 * @param failures at least 1
 * @param again how long it takes until one more failure is allowed
 */
public record Limit(int failures, Duration again) {

    public Limit {
        if (failures < 1 || again.isNegative() || again.isZero()) {
            throw new IllegalArgumentException("A limit allows at least one failure, and another after a while");
        }
    }
}
