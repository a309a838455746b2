package vn.nangchuan.standings;

import java.util.List;
import vn.nangchuan.standards.ActionPlan;
import vn.nangchuan.standards.Assessment;
import vn.nangchuan.standards.Turn;

/**
 * How an official stands on a date, why, what would make it better, and what is to come.
 *
 * @param plan the fewest papers that would make the official meet the standard of that date
 * @param ahead the days after the date on which the standing changes by itself, as far as is known
 */
public record Explanation(Assessment assessment, ActionPlan plan, List<Turn> ahead) {

    public Explanation {
        ahead = List.copyOf(ahead);
    }
}
