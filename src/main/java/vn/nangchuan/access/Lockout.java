package vn.nangchuan.access;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How many wrong passwords in a row close an account, and for how long. */
@ConfigurationProperties("nangchuan.sign-in.lockout")
record Lockout(
        @DefaultValue("5") int failures,
        @DefaultValue("15m") Duration period) {

    boolean isReachedBy(int failuresSoFar) {
        return failuresSoFar >= failures;
    }

    Instant end(Instant lastFailure) {
        return lastFailure.plus(period);
    }
}
