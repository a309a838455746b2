package vn.nangchuan.officials;

import java.util.List;
import java.util.OptionalDouble;
import vn.nangchuan.kernel.LocalizedText;

/**
 * The key officials of a place on a date. A person counts once, however many key posts are held.
 *
 * @param posts which posts count as key then, in the order of rank
 * @param total who held one of them
 * @param qualified hold a professional level and a level of political theory
 * @param withoutData of whose papers nothing is known
 */
public record KeyOfficialFigures(List<LocalizedText> posts, int total, int qualified, int withoutData) {

    public KeyOfficialFigures {
        posts = List.copyOf(posts);
    }

    /** Those of whose papers something is known: the denominator of the rate. */
    public int withData() {
        return total - withoutData;
    }

    /** Qualified ÷ with data; empty when nothing is known of anybody. */
    public OptionalDouble rate() {
        return withData() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) qualified / withData());
    }
}
