package vn.nangchuan.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.nangchuan.access.RealTime;

/** The clock of limits, codes and sessions, which stands until the test moves it. */
@TestConfiguration(proxyBeanMethods = false)
public class TestRealTime {

    private final Moved moved = new Moved();

    @Bean(defaultCandidate = false)
    @Primary
    @RealTime
    Clock movedRealTime() {
        return moved;
    }

    /** Lets time pass. */
    public void pass(Duration duration) {
        moved.now.updateAndGet(now -> now.plus(duration));
    }

    public Instant now() {
        return moved.instant();
    }

    /** As the bean, for tests without an application. */
    public Clock clock() {
        return moved;
    }

    private static final class Moved extends Clock {

        private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-05T00:30:00Z"));

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
