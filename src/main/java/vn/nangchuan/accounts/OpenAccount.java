package vn.nangchuan.accounts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;

/**
 * An account to be opened with its first role, which is held in the account's home unit.
 *
 * @param email null: none known
 * @param official whose account it is on the register; null: nobody's there
 * @param role name of a role in {@code access/roles.csv}
 * @param until first day on which the role is no longer held; null: no end is set
 */
public record OpenAccount(
        Username username,
        String displayName,
        @Nullable String email,
        @Nullable OfficialId official,
        UnitId unit,
        String role,
        LocalDate from,
        @Nullable LocalDate until) {}
