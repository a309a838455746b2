package vn.nangchuan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ReadingsUnitTests {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
    private final AtomicInteger recorded = new AtomicInteger();
    private final Readings readings = new Readings(new Clock() {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    });

    @Test
    void recordsTheSameAgainAfterTenMinutesOnly() {
        read("account:1", 7);
        pass(Duration.ofMinutes(10).minusMillis(1));
        read("account:1", 7);
        assertThat(recorded).hasValue(1);

        pass(Duration.ofMillis(1));
        read("account:1", 7);
        assertThat(recorded).hasValue(2);
    }

    @Test
    void recordsEachPersonAndEachDossier() {
        read("account:1", 7);
        read("account:2", 7);
        read("account:1", 8);

        assertThat(recorded).hasValue(3);
    }

    @Test
    void doesNotCountAReadingThatCouldNotBeRecorded() {
        assertThatIllegalStateException()
                .isThrownBy(() -> readings.once("account:1", entry(7), () -> {
                    throw new IllegalStateException("the database is away");
                }));

        read("account:1", 7);

        assertThat(recorded).hasValue(1);
    }

    private void read(String actor, long dossier) {
        readings.once(actor, entry(dossier), recorded::incrementAndGet);
    }

    private static AuditEntry entry(long dossier) {
        return AuditEntry.of("officials:opened", new AuditSubject(AuditSubject.OFFICIAL, dossier));
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }
}
