package vn.nangchuan.accounts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.UnitId;

/**
 * A role to be given to an account.
 *
 * @param version of the account as it was looked at
 * @param unit where it is held
 * @param until first day on which it is no longer held; null: no end is set
 */
public record GrantRole(
        AccountId account,
        int version,
        String role,
        UnitId unit,
        LocalDate from,
        @Nullable LocalDate until) {}
