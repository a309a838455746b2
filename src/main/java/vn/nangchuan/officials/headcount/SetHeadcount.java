package vn.nangchuan.officials.headcount;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;

/**
 * Sets the class of a commune, or the number of people assigned to it; one of the two.
 *
 * @param from the first day on which it counts, until another one does
 * @param unitClass 1 to 3
 * @param assigned the number that the province assigns, which goes before the law
 * @param number of the province's decision
 * @param correcting whether it takes the place of what was written for the same day by mistake
 */
public record SetHeadcount(
        UnitId unit,
        LocalDate from,
        @Nullable Integer unitClass,
        @Nullable Integer assigned,
        String number,
        LocalDate decidedOn,
        boolean correcting) {

    /** What was not set for that day before. */
    public SetHeadcount(
            UnitId unit,
            LocalDate from,
            @Nullable Integer unitClass,
            @Nullable Integer assigned,
            String number,
            LocalDate decidedOn) {
        this(unit, from, unitClass, assigned, number, decidedOn, false);
    }
}
