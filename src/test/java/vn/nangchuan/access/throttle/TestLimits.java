package vn.nangchuan.access.throttle;

import java.time.Clock;
import java.time.Duration;

/** Limits of tests without an application. */
public final class TestLimits {

    private TestLimits() {}

    /** As they are unless set. */
    public static SignInLimits usual() {
        return new SignInLimits(
                limit(5, 15),
                limit(20, 3),
                limit(60, 2),
                limit(10, 5),
                limit(5, 1),
                limit(5, 5),
                limit(2, 30),
                limit(10, 10));
    }

    public static SignInGate gate(Clock realTime) {
        return new SignInGate(usual(), realTime);
    }

    private static Limit limit(int failures, int minutes) {
        return new Limit(failures, Duration.ofMinutes(minutes));
    }
}
