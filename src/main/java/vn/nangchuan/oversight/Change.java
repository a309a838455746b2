package vn.nangchuan.oversight;

import java.util.OptionalDouble;
import vn.nangchuan.standings.UnitFigures;

/** The figures of one place on two dates. */
public record Change(UnitFigures then, UnitFigures now) {

    /** How many more reach the standard now; negative when fewer do. */
    public int met() {
        return now.met() - then.met();
    }

    /** By how much the rate rose, as a share: 0.05 is five points; empty when there is no rate on one of the dates. */
    public OptionalDouble rate() {
        OptionalDouble before = then.rate();
        OptionalDouble after = now.rate();
        return before.isPresent() && after.isPresent()
                ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble())
                : OptionalDouble.empty();
    }
}
