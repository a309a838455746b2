package vn.nangchuan.units.codelist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitType;

/**
 * A unit as a row of the list has it.
 *
 * @param row its number in the file
 * @param parentCode code of the unit it belongs to; null for a province
 * @param name without the word for its type
 * @param validFrom the day on which it was formed, where the list tells
 * @param validTo the last day on which the row holds, where the list tells; the unit need not end then
 * @param resolution number of what formed it, where the list tells
 */
record ListedUnit(
        int row,
        String code,
        @Nullable String parentCode,
        UnitType type,
        String name,
        String provinceCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String resolution) {

    boolean holdsOn(LocalDate date) {
        return (validFrom == null || !validFrom.isAfter(date)) && (validTo == null || !validTo.isBefore(date));
    }

    String fullName() {
        return type.nameOf(name);
    }
}
