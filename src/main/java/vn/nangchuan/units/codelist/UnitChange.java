package vn.nangchuan.units.codelist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.scope.Published;
import vn.nangchuan.units.UnitSummary;

/**
 * What the list changes about one unit.
 *
 * @param unit the unit as it is; null where one is opened
 * @param row of the list; null where the list no longer has it
 * @param was the name with the word for the type; of a move that of the unit above, of a new code the former one;
 *     empty where there was none
 * @param becomes likewise; empty where a unit ends
 * @param day from which it counts
 * @param resolution that the row names
 * @param left why it is not made; null: it is
 */
@Published("the units of a province are public")
public record UnitChange(
        ChangeKind kind,
        @Nullable UnitSummary unit,
        @Nullable Integer row,
        String was,
        String becomes,
        LocalDate day,
        @Nullable String resolution,
        @Nullable LeftReason left) {}
