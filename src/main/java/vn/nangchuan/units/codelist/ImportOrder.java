package vn.nangchuan.units.codelist;

import java.time.LocalDate;

/**
 * Which list, and how it is meant.
 *
 * @param asOf the day on which the list holds; what changes, changes from it on
 * @param resolution number of the decision behind it; rows may name their own
 * @param whole whether it has all units of the province, so that those it does not have have ended
 */
public record ImportOrder(CodeList list, LocalDate asOf, String resolution, boolean whole) {}
