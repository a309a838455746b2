package vn.nangchuan.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.Demonstration;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessClockMover;

/** Starts the business clock on the report's day, keeps it between starts, and moves it forward. */
@Component
class DemonstrationClock implements BusinessClockMover {

    /** The day of the newspaper report. */
    static final LocalDate FIRST_DAY = LocalDate.of(2019, 7, 19);

    private static final int FIRST_HOUR = 8;

    private final Demonstration demonstration;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    DemonstrationClock(Demonstration demonstration, DemonstrationCheck check, JdbcClient jdbc) {
        this.demonstration = demonstration;
        this.jdbc = jdbc;
        Optional<Duration> kept = keptShift();
        check.run(kept.isPresent());
        this.clock = demonstration.enabled()
                ? BusinessClock.shifted(Clock.systemUTC(), kept.orElseGet(this::firstShift))
                : BusinessClock.unshifted(Clock.systemUTC());
    }

    BusinessClock clock() {
        return clock;
    }

    @Override
    public boolean allowed() {
        return demonstration.enabled();
    }

    @Override
    public synchronized void moveForwardTo(LocalDate day) {
        if (!allowed()) {
            throw new IllegalStateException("The business clock moves in the demonstration only");
        }
        clock.moveForwardTo(day);
        keep(clock.shift());
    }

    private Optional<Duration> keptShift() {
        return jdbc.sql("SELECT shift_seconds FROM demonstration_clock WHERE id = 1")
                .query(Long.class)
                .optional()
                .map(Duration::ofSeconds);
    }

    private Duration firstShift() {
        Duration shift = Duration.between(
                Clock.systemUTC().instant(),
                FIRST_DAY.atTime(FIRST_HOUR, 0).atZone(BusinessClock.ZONE).toInstant());
        keep(shift);
        return shift;
    }

    private void keep(Duration shift) {
        jdbc.sql("""
                INSERT INTO demonstration_clock (id, shift_seconds) VALUES (1, :seconds)
                ON DUPLICATE KEY UPDATE shift_seconds = :seconds
                """).param("seconds", shift.toSeconds()).update();
    }
}
