package vn.nangchuan.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;

/**
 * Which lines a search shows. Null or blank: whichever.
 *
 * @param person part of the name of whoever acted, spelled as they spell it
 * @param action code of an action
 * @param unit whose chain the lines stand in
 * @param from first day, in the country's zone and real time
 * @param to last day
 */
public record AuditFilter(
        String person,
        @Nullable String action,
        @Nullable UnitId unit,
        @Nullable OfficialId official,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Every line. */
    public static AuditFilter none() {
        return new AuditFilter("", null, null, null, null, null);
    }
}
