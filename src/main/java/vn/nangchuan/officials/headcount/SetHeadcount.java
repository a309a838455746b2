package vn.nangchuan.officials.headcount;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.Published;

/**
 * Sets the class of a commune, or the number of people assigned to it; one of the two.
 *
 * @param from the first day on which it counts, until another one does
 * @param unitClass 1 to 3
 * @param assigned the number that the province assigns, which goes before the law
 * @param number of the province's decision
 * @param told what stands for the same day and was written by mistake, as whoever puts this in its place was told; null:
 *     nothing stands there
 */
public record SetHeadcount(
        UnitId unit,
        LocalDate from,
        @Nullable Integer unitClass,
        @Nullable Integer assigned,
        String number,
        LocalDate decidedOn,
        @Nullable Before told) {

    /** What stands for a day. */
    @Published("the class of a commune and its number stand in lists")
    public record Before(long id, int version, int value, String number, LocalDate decidedOn) {

        /** That it stands there, in words. */
        public Finding finding() {
            return Finding.error(HeadcountFinding.HEADCOUNT_ALREADY_SET, value, number, decidedOn)
                    .at("correcting");
        }
    }

    /** What was not set for that day before. */
    public SetHeadcount(
            UnitId unit,
            LocalDate from,
            @Nullable Integer unitClass,
            @Nullable Integer assigned,
            String number,
            LocalDate decidedOn) {
        this(unit, from, unitClass, assigned, number, decidedOn, null);
    }
}
