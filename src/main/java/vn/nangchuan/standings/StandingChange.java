package vn.nangchuan.standings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standards.RequirementResult;
import vn.nangchuan.standards.RequirementState;

/**
 * How an official stands on a date, and how it would be with one more paper or waiver. Outcomes are null, and results empty, when
 * no post is held on that date.
 *
 * @param before in the order of the law
 * @param after likewise; a requirement that was told apart for two posts may be told once, or the other way round
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

    /** The requirements whose state changes, before and after; one that changes alike for several posts once. */
    public List<Shift> shifts() {
        Set<Said> told = new HashSet<>();
        return before.stream()
                .flatMap(result -> after.stream()
                        .filter(other -> isAskedAlike(result, other))
                        .map(other -> new Shift(result, other)))
                .filter(shift -> shift.before().state() != shift.after().state())
                .filter(shift -> told.add(Said.of(shift)))
                .toList();
    }

    private static boolean isAskedAlike(RequirementResult result, RequirementResult other) {
        return result.requirement().id().equals(other.requirement().id())
                && result.posts().stream().anyMatch(other.posts()::contains);
    }

    /** A requirement that would stand differently. */
    public record Shift(RequirementResult before, RequirementResult after) {}

    /** What a shift says. */
    private record Said(String requirement, RequirementState before, RequirementState after) {

        static Said of(Shift shift) {
            return new Said(
                    shift.before().requirement().id(),
                    shift.before().state(),
                    shift.after().state());
        }
    }
}
