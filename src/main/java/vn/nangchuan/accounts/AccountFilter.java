package vn.nangchuan.accounts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;

/**
 * Which accounts a list shows.
 *
 * @param date the day on which roles are held and accounts open
 * @param search part of a name or user name, with or without accents; empty: all
 * @param unit where the account is kept; null: all in reach
 * @param role held on the day; null: whichever
 * @param closed whether closed accounts are shown instead of open ones
 */
public record AccountFilter(
        LocalDate date,
        String search,
        @Nullable UnitId unit,
        @Nullable String role,
        boolean closed) {

    private static final int LONGEST_SEARCH = 120;

    public AccountFilter {
        search = search.length() > LONGEST_SEARCH ? search.substring(0, LONGEST_SEARCH) : search;
    }
}
