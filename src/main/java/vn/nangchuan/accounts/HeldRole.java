package vn.nangchuan.accounts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * A role of an account, held now, earlier or later.
 *
 * @param id number of the role as held
 * @param keeper path of the unit
 * @param unitName with the word for the unit's type
 * @param until first day on which it is no longer held; null: no end is set
 */
public record HeldRole(
        long id,
        String role,
        UnitId unit,
        UnitPath keeper,
        String unitName,
        LocalDate from,
        @Nullable LocalDate until) implements KeptRecord {

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public boolean hasEndedBy(LocalDate day) {
        return until != null && !day.isBefore(until);
    }
}
