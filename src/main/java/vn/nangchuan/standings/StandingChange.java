package vn.nangchuan.standings;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standards.RequirementResult;

/**
 * How an official stands on a date, and how it would be with one more paper or waiver. Outcomes are null, and results empty, when
 * no post is held on that date.
 *
 * @param before in the order of the law
 * @param after the same requirements in the same order
 */
public record StandingChange(
        @Nullable Outcome outcomeBefore,
        @Nullable Outcome outcomeAfter,
        List<RequirementResult> before,
        List<RequirementResult> after) {

    public StandingChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The requirements whose state changes, before and after. */
    public List<Shift> shifts() {
        return IntStream.range(0, before.size())
                .mapToObj(index -> new Shift(before.get(index), after.get(index)))
                .filter(shift -> shift.before().state() != shift.after().state())
                .toList();
    }

    /** A requirement that would stand differently. */
    public record Shift(RequirementResult before, RequirementResult after) {}
}
