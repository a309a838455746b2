package vn.nangchuan.accounts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;

/**
 * A role and the days on which it is held.
 *
 * @param role name of a role in {@code access/roles.csv}
 * @param official the one to whose dossier it is narrowed; null: to nobody's
 * @param from first day
 * @param until first day on which it is no longer held; null: no end is set
 */
record RolePeriod(
        String role,
        @Nullable OfficialId official,
        LocalDate from,
        @Nullable LocalDate until) {}
