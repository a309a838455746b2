package vn.nangchuan.kernel;

import java.time.LocalDate;

/** Moves the {@link BusinessClock} of a demonstration and keeps the move between starts. */
public interface BusinessClockMover {

    /**
     * Moves the business date forward to 08:00 of that day, for everybody.
     *
     * @throws IllegalArgumentException when the day is not later than the business date
     * @throws IllegalStateException when moving is not allowed
     */
    void moveForwardTo(LocalDate day);

    /** Whether the clock may be moved here: in the demonstration only. */
    boolean allowed();
}
