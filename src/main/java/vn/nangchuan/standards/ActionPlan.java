package vn.nangchuan.standards;

import java.util.List;

/**
 * What would make an official meet the standard: the fewest papers, and of equally few the lowest. A class under way, or
 * a certificate that is awaited, is on the way to one of them.
 *
 * @param actions in the order of the criteria
 * @param outOfReach what no paper mends, such as an age; with anything here the papers alone are not enough
 */
public record ActionPlan(List<Action> actions, List<RequirementResult> outOfReach) {

    public ActionPlan {
        actions = List.copyOf(actions);
        outOfReach = List.copyOf(outOfReach);
    }

    /**
     * A paper to get.
     *
     * @param paper the least that is enough; any one of its fields will do
     * @param requirements the ids of those it helps to mend
     */
    public record Action(Mend paper, List<String> requirements) {

        public Action {
            requirements = List.copyOf(requirements);
        }

        /** Which of the results that the plan was made of it helps to mend. */
        public List<RequirementResult> mendedOf(List<RequirementResult> results) {
            return results.stream()
                    .filter(result -> result.state().isOpen()
                            && requirements.contains(result.requirement().id()))
                    .toList();
        }
    }

    /** The plan for somebody who was assessed; empty of actions for who meets the standard. */
    public static ActionPlan of(Assessment assessment) {
        List<RequirementResult> open = assessment.results().stream()
                .filter(result -> result.state().isOpen())
                .toList();
        List<RequirementResult> mendable =
                open.stream().filter(result -> !result.mends().isEmpty()).toList();
        return new ActionPlan(
                SmallestPapers.toMend(mendable),
                open.stream().filter(result -> result.mends().isEmpty()).toList());
    }

    /** Whether the papers are enough to meet the standard. */
    public boolean isSufficient() {
        return outOfReach.isEmpty();
    }
}
