package vn.nangchuan.standards;

import java.util.List;

/**
 * The standards of one legal document, valid over the days on which it is in force.
 *
 * @param version counts the editions of the rule file: a correction of the file, not a change of the law
 * @param examples what the rules mean, worked by hand: facts, a day and what is found; see {@link Law#contradictions()}
 * @param document number and date as the document is cited
 */
public record RuleSet(
        String id,
        int version,
        String document,
        Validity validity,
        List<Requirement> requirements,
        List<WorkedExample> examples) {

    public RuleSet {
        requirements = List.copyOf(requirements);
        examples = List.copyOf(examples);
        for (Requirement requirement : requirements) {
            if (!validity.covers(requirement.validity())) {
                throw new IllegalArgumentException(
                        "rule %s is valid outside its rule set %s".formatted(requirement.id(), id));
            }
        }
    }
}
