package vn.nangchuan.officials;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.standards.Outcome.Group;

/**
 * Which officials a list shows.
 *
 * @param place where the main post is held on the date
 * @param search beginnings of words of the name in any order, with or without accents, and the last digits of the identity
 *     number; empty: all
 */
public record RegisterFilter(RegisterPlace place, LocalDate date, String search, RegisterCriteria criteria) {

    private static final int LONGEST_SEARCH = 120;
    /** Digits behind which there are four more, whatever stands between them. */
    private static final Pattern BEFORE_LAST_FOUR = Pattern.compile("\\p{Nd}(?=(?:\\P{Nd}*\\p{Nd}){4})");

    public RegisterFilter {
        search = legible(search);
    }

    /** What of a search may be kept and shown: of an identity number that was typed whole, the last four digits. */
    public static String legible(String search) {
        String shortened = search.length() > LONGEST_SEARCH ? search.substring(0, LONGEST_SEARCH) : search;
        return BEFORE_LAST_FOUR.matcher(shortened).replaceAll("");
    }

    /** Those of one commune. */
    public RegisterFilter(UnitId commune, LocalDate date, String search, @Nullable Group outcome) {
        this(RegisterPlace.commune(commune), date, search, RegisterCriteria.of(outcome));
    }
}
