package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days on which something holds: half-open, from the first day to the day after the last one; open without it. */
public record Validity(LocalDate from, @Nullable LocalDate to) {

    /** @throws IllegalArgumentException if it ends before it begins; equal borders hold on no day */
    public Validity {
        requireInOrder(from, to);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && (to == null || date.isBefore(to));
    }

    /** Whether the two have a day in common. */
    public boolean overlaps(Validity other) {
        return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
    }

    boolean covers(Validity other) {
        return !other.from.isBefore(from) && (to == null || (other.to != null && !other.to.isAfter(to)));
    }

    /** Its first day, and the day after its last if it has one. */
    Stream<LocalDate> borders() {
        return to == null ? Stream.of(from) : Stream.of(from, to);
    }

    static void requireInOrder(LocalDate from, @Nullable LocalDate to) {
        if (to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("from %s is after to %s".formatted(from, to));
        }
    }
}
