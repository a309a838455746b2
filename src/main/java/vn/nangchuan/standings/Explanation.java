package vn.nangchuan.standings;

import java.util.List;
import java.util.Map;
import vn.nangchuan.standards.ActionPlan;
import vn.nangchuan.standards.Assessment;
import vn.nangchuan.standards.RequirementResult;
import vn.nangchuan.standards.Turn;

/**
 * How an official stands on a date, why, what would make it better, and what is to come.
 *
 * @param trees of each result of the assessment why it is so
 * @param law the editions of the rule sets that the results come from, in the order of the law
 * @param plan the fewest papers that would make the official meet the standard of that date
 * @param ahead the days after the date on which the standing changes by itself, as far as is known
 */
public record Explanation(
        Assessment assessment,
        Map<RequirementResult, ExplanationTree> trees,
        List<LawEdition> law,
        ActionPlan plan,
        List<Turn> ahead) {

    public Explanation {
        trees = Map.copyOf(trees);
        law = List.copyOf(law);
        ahead = List.copyOf(ahead);
    }
}
