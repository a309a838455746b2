package vn.nangchuan.officials;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.standards.Outcome.Group;

/**
 * Which officials of a unit a list shows.
 *
 * @param unit where the main post is held on the date
 * @param search part of a name, with or without accents; empty: all
 * @param outcome null: whatever the standing
 */
public record RegisterFilter(
        UnitId unit,
        LocalDate date,
        String search,
        @Nullable Group outcome) {

    private static final int LONGEST_SEARCH = 120;

    public RegisterFilter {
        search = search.length() > LONGEST_SEARCH ? search.substring(0, LONGEST_SEARCH) : search;
    }
}
