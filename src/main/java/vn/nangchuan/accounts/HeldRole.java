package vn.nangchuan.accounts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;

/**
 * A role of an account, held now, earlier or later.
 *
 * @param id number of the role as held
 * @param unitName with the word for the unit's type
 * @param until first day on which it is no longer held; null: no end is set
 */
public record HeldRole(
        long id,
        String role,
        UnitId unit,
        String unitName,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public boolean hasEndedBy(LocalDate day) {
        return until != null && !day.isBefore(until);
    }
}
