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
 * @param disclosed that an ethnic group may be asked for; null where none is
 */
public record RegisterFilter(
        RegisterPlace place,
        LocalDate date,
        String search,
        RegisterCriteria criteria,
        @Nullable ListDisclosure disclosed) {

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

    /** One that asks for no ethnic group. */
    public RegisterFilter(RegisterPlace place, LocalDate date, String search, RegisterCriteria criteria) {
        this(place, date, search, criteria, null);
    }

    /** The same, of an ethnic group that may be asked for. */
    public RegisterFilter with(ListDisclosure disclosure) {
        return new RegisterFilter(place, date, search, criteria, disclosure);
    }

    /** @throws IllegalStateException when it asks for an ethnic group and nobody has said why */
    void requireDisclosed() {
        if (criteria.ethnicity() != null && (disclosed == null || !disclosed.covers(this))) {
            throw new IllegalStateException("A list of an ethnic group is shown for a recorded reason only");
        }
    }

    /** Those of one commune. */
    public RegisterFilter(UnitId commune, LocalDate date, String search, @Nullable Group outcome) {
        this(RegisterPlace.commune(commune), date, search, RegisterCriteria.of(outcome));
    }
}
