package vn.nangchuan.standings;

import java.util.OptionalDouble;
import vn.nangchuan.kernel.UnitId;

/**
 * The head count of a unit on a date and how it stands. A person counts once, where the main post is held; whoever
 * is no official nor civil servant is not counted.
 *
 * @param met reach the standard (đạt chuẩn)
 * @param below plainly do not
 * @param withoutData cannot be judged: papers unknown, or no rule for the post
 */
public record UnitFigures(UnitId unit, int elected, int civilServants, int met, int below, int withoutData) {

    /** All on the register: the denominator of the rate. */
    public int total() {
        return elected + civilServants;
    }

    /** Whether nothing is known of anybody, so that a rate would say nothing. */
    public boolean isWithoutData() {
        return total() == withoutData;
    }

    /** Met ÷ all on the register; empty when nobody is, or nothing is known of anybody. */
    public OptionalDouble rate() {
        return rate(met, withoutData, total());
    }

    /** The rate of any number of people, of whom some reach the standard and some cannot be judged. */
    public static OptionalDouble rate(int met, int withoutData, int total) {
        return total == withoutData ? OptionalDouble.empty() : OptionalDouble.of((double) met / total);
    }

    /** The two together, under the id of a unit above both. */
    public UnitFigures plus(UnitFigures other) {
        return new UnitFigures(
                unit,
                elected + other.elected,
                civilServants + other.civilServants,
                met + other.met,
                below + other.below,
                withoutData + other.withoutData);
    }

    /** Nobody. */
    public static UnitFigures none(UnitId unit) {
        return new UnitFigures(unit, 0, 0, 0, 0, 0);
    }
}
