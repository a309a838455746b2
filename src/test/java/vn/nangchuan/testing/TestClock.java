package vn.nangchuan.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.nangchuan.kernel.BusinessClock;

/** The business clock of tests: it stands still at 08:00 of the day that the test sets, at first 19/07/2019. */
@TestConfiguration(proxyBeanMethods = false)
public class TestClock {

    /** The day of the newspaper report. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2019, 7, 19);

    private final Standing standing = new Standing();

    public TestClock() {
        setTo(FIRST_DAY);
    }

    @Bean
    @Primary
    BusinessClock standingBusinessClock() {
        return BusinessClock.unshifted(standing);
    }

    /** Sets the clock, backwards too. */
    public final void setTo(LocalDate day) {
        standing.now.set(day.atTime(8, 0).atZone(BusinessClock.ZONE).toInstant());
    }

    private static final class Standing extends Clock {

        private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

        @Override
        public ZoneId getZone() {
            return BusinessClock.ZONE;
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
