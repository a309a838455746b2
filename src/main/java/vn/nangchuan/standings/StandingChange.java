package vn.nangchuan.standings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standards.RequirementResult;

/**
 * How an official stands on a date, and how it would be with one more paper. Outcomes are null, and results empty, when
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
}
