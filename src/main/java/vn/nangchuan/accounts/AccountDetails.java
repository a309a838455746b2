package vn.nangchuan.accounts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * An account with all its roles.
 *
 * @param version to be named by whoever changes it
 * @param unit where it is kept
 * @param unitName with the word for the unit's type
 * @param official whose account it is on the register; null: nobody's there
 * @param closedOn first day on which it is closed; null while it is open
 * @param roles the latest first
 */
public record AccountDetails(
        AccountId id,
        int version,
        String username,
        String displayName,
        @Nullable String email,
        @Nullable OfficialId official,
        UnitId unit,
        UnitPath unitPath,
        String unitName,
        @Nullable LocalDate closedOn,
        List<HeldRole> roles)
        implements KeptRecord {

    @Override
    public UnitPath keeper() {
        return unitPath;
    }

    public boolean isClosedOn(LocalDate day) {
        return closedOn != null && !day.isBefore(closedOn);
    }
}
