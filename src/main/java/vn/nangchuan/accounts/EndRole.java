package vn.nangchuan.accounts;

import java.time.LocalDate;
import vn.nangchuan.kernel.AccountId;

/**
 * A role to be taken away.
 *
 * @param version of the account as it was looked at
 * @param grant number of the role as held, from {@link HeldRole#id()}
 * @param day first day on which it is no longer held; today or later
 */
public record EndRole(AccountId account, int version, long grant, LocalDate day) {}
