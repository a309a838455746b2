package vn.nangchuan.officials.headcount;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * How many officials and civil servants hold posts in a unit on a day, each counted once, and how many may. Nobody else
 * counts: the decrees set the ceiling for them alone.
 *
 * @param keeper path of the unit
 * @param unitClass 1 to 3; null where the province has set none by that day
 * @param goneSince how many of those who count the province has moved elsewhere from a later day on, whom the unit itself cannot count any more
 *     because their dossiers went with them; 0 for whoever holds both units
 * @param ceiling null where neither the law nor the province sets one
 */
public record Headcount(
        UnitId unit,
        UnitPath keeper,
        String unitName,
        LocalDate day,
        int people,
        int goneSince,
        @Nullable Integer unitClass,
        @Nullable Ceiling ceiling)
        implements KeptRecord {

    /** By how many it is over when that many more come; 0 where it is not, or no ceiling is known. */
    public int overWith(int more) {
        return ceiling == null ? 0 : Math.max(0, people + more - ceiling.most());
    }
}
