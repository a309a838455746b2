package vn.nangchuan.officials.completeness;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days from the first to the one before the last named. */
record Period(LocalDate from, LocalDate to) {

    /** Stands for "has always been". */
    static final LocalDate EVER = LocalDate.of(1000, 1, 1);

    /** Stands for "goes on". */
    static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    static final Period ALWAYS = new Period(EVER, OPEN);

    static Period since(LocalDate day) {
        return new Period(day, OPEN);
    }

    static Period of(LocalDate from, @Nullable LocalDate to) {
        return new Period(from, to == null ? OPEN : to);
    }

    /** The days that lie in both. */
    Optional<Period> with(Period other) {
        Period both = new Period(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
        return both.from.isBefore(both.to) ? Optional.of(both) : Optional.empty();
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }
}
