package vn.nangchuan.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The date that the portal's rules go by. It runs as real time does; in the demonstration it is shifted to another day
 * and can be moved forward. Sign-in, sessions and recorded time never use it: they are always real.
 */
public final class BusinessClock extends Clock {

    /** The zone of every date on screen. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock real;
    private final AtomicReference<Duration> shift;

    private BusinessClock(Clock real, Duration shift) {
        this.real = real;
        this.shift = new AtomicReference<>(shift);
    }

    /** A clock that shows real time. */
    public static BusinessClock unshifted(Clock real) {
        return new BusinessClock(real, Duration.ZERO);
    }

    /** A clock that runs {@code shift} ahead of (or, negative, behind) the real one. */
    public static BusinessClock shifted(Clock real, Duration shift) {
        return new BusinessClock(real, shift);
    }

    /** Today on the screens and in the rules. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZONE);
    }

    /** How far this clock runs from the real one; zero outside the demonstration. */
    public Duration shift() {
        return shift.get();
    }

    /** Whether the portal's date differs from the real one. */
    public boolean isShifted() {
        return !shift().isZero();
    }

    /**
     * Moves the clock forward to 08:00 of a later day.
     *
     * @throws IllegalArgumentException when that is not later than now: what was decided stays decided
     */
    public void moveForwardTo(LocalDate day) {
        Instant target = day.atTime(8, 0).atZone(ZONE).toInstant();
        shift.updateAndGet(current -> {
            Instant now = real.instant().plus(current);
            if (!target.isAfter(now)) {
                throw new IllegalArgumentException("The business clock only moves forward; it shows " + now);
            }
            return current.plus(Duration.between(now, target));
        });
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real, shift()).withZone(zone);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(shift());
    }
}
