package vn.nangchuan.officials.completeness;

import java.util.Map;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * How many of the dossiers that a unit keeps are complete.
 *
 * @param keeper path of the unit
 * @param dossiers of those who hold a post on the day
 * @param incomplete in how many of them something is to be mended
 * @param byKind in how many of them something of that kind is
 */
public record UnitCompleteness(
        UnitId unit, UnitPath keeper, String unitName, int dossiers, int incomplete, Map<GapKind, Integer> byKind)
        implements KeptRecord {

    public UnitCompleteness {
        byKind = Map.copyOf(byKind);
    }

    public int complete() {
        return Math.max(0, dossiers - incomplete);
    }

    public int of(GapKind kind) {
        return byKind.getOrDefault(kind, 0);
    }
}
