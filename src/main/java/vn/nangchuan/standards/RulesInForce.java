package vn.nangchuan.standards;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules and provisions of equality that are in force together over some days, by whom and what they speak of.
 *
 * @param requirements in the order of the law
 * @param byPost the rules that speak to a post, in the same order
 */
record RulesInForce(
        List<Requirement> requirements,
        Map<PostCode, List<RuleOfPost>> byPost,
        Map<Criterion, List<Equivalence>> equivalences) {

    static RulesInForce of(List<Requirement> requirements, List<Equivalence> equivalences) {
        Map<PostCode, List<RuleOfPost>> byPost = new HashMap<>();
        for (int i = 0; i < requirements.size(); i++) {
            Requirement requirement = requirements.get(i);
            for (PostCode post : requirement.applicability().posts()) {
                byPost.computeIfAbsent(post, _ -> new ArrayList<>())
                        .add(RuleOfPost.of(requirement, post, i, requirements));
            }
        }
        Map<Criterion, List<Equivalence>> byCriterion = new EnumMap<>(Criterion.class);
        equivalences.forEach(equivalence -> byCriterion
                .computeIfAbsent(equivalence.criterion(), _ -> new ArrayList<>())
                .add(equivalence));
        return new RulesInForce(requirements, byPost, byCriterion);
    }

    List<RuleOfPost> of(PostCode post) {
        return byPost.getOrDefault(post, List.of());
    }

    List<Equivalence> equivalencesOf(Criterion criterion) {
        return equivalences.getOrDefault(criterion, List.of());
    }
}
