package vn.nangchuan.units.codelist;

import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitLevel;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.units.UnitSummary;

/**
 * A unit of the province as it is on the day.
 *
 * @param code that means it then; null where it has none
 * @param parent null for the province
 * @param parentCode null where that one has none
 */
record KnownUnit(
        UnitSummary unit,
        @Nullable String code,
        @Nullable UnitId parent,
        @Nullable String parentCode) {

    UnitLevel level() {
        return unit.type().level();
    }

    /** Whether the list's name is the same but for spelling. */
    boolean isCalled(ListedUnit listed) {
        return VietnameseText.searchKey(unit.name()).equals(VietnameseText.searchKey(listed.name()));
    }

    /** Whether the list says that the unit of this code was formed later than this one, so that it is another. */
    boolean isOlderThan(ListedUnit listed) {
        return listed.validFrom() != null && listed.validFrom().isAfter(unit.validFrom());
    }
}
