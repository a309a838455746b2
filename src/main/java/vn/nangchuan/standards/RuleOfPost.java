package vn.nangchuan.standards;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it is asked of the holders of one post, made ready once for all of them.
 *
 * @param order its place among the rules in force
 * @param displacing the rules that stand instead of it where they speak to the same posting
 * @param asked the papers asked for, all of them or any as the rule says; of what the province has not set, the most
 * @param least the least paper that the province may ask for; null where it has set it, or may ask for nothing
 */
record RuleOfPost(
        Requirement requirement,
        int order,
        List<Requirement> displacing,
        List<Mend> asked,
        @Nullable Mend least) {

    /** @param inForce all rules in force with it */
    static RuleOfPost of(Requirement requirement, PostCode post, int order, List<Requirement> inForce) {
        return new RuleOfPost(
                requirement,
                order,
                inForce.stream()
                        .filter(other -> other.displaces(requirement)
                                && other.applicability().posts().contains(post))
                        .toList(),
                requirement.papersFor(post),
                requirement.leastFor(post));
    }

    /** Whether it is a question for the holder of this posting of the post. */
    boolean concerns(PostingFact posting, PersonFacts person) {
        if (!requirement.concerns(posting, person)) {
            return false;
        }
        for (Requirement other : displacing) {
            if (other.concerns(posting, person)) {
                return false;
            }
        }
        return true;
    }
}
