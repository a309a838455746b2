package vn.nangchuan.accounts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * An account as lists show it.
 *
 * @param keeper path of the unit where it is kept
 * @param unitName of that unit, with the word for the unit's type
 * @param roles held on the day, by name
 * @param closedOn first day on which it is closed; null while it is open
 */
public record AccountLine(
        AccountId id,
        String displayName,
        String username,
        UnitPath keeper,
        String unitName,
        List<RoleLine> roles,
        @Nullable LocalDate closedOn)
        implements KeptRecord {

    /**
     * A role held on the day.
     *
     * @param until first day on which it is no longer held; null: no end is set
     */
    public record RoleLine(String role, @Nullable LocalDate until) {}
}
