package vn.nangchuan.standards;

import java.util.List;

/**
 * The standards of one legal document, valid over the days on which it is in force.
 *
 * @param version counts the editions of the rule file, or those of a province: a correction of the file, not a change
 *     of the law
 * @param examples what the rules mean, worked by hand: facts, a day and what is found; see {@link Law#contradictions()}
 * @param title what the document is about, as it is headed
 * @param issuer who issued it
 * @param document number and date as the document is cited
 * @param source where its text can be read, or where we know it from
 * @param equivalences which papers count as others
 */
public record RuleSet(
        String id,
        int version,
        String title,
        String issuer,
        String document,
        String source,
        Validity validity,
        List<Requirement> requirements,
        List<Equivalence> equivalences,
        List<WorkedExample> examples) {

    public RuleSet {
        requirements = List.copyOf(requirements);
        equivalences = List.copyOf(equivalences);
        examples = List.copyOf(examples);
        requirements.forEach(requirement -> requireInside(id, validity, requirement.id(), requirement.validity()));
        equivalences.forEach(equivalence -> requireInside(id, validity, equivalence.id(), equivalence.validity()));
    }

    /** The same document with other wordings of its rules. */
    RuleSet with(List<Requirement> newRequirements) {
        return new RuleSet(
                id, version, title, issuer, document, source, validity, newRequirements, equivalences, examples);
    }

    /** The same as another edition. */
    public RuleSet numbered(int edition) {
        return new RuleSet(
                id, edition, title, issuer, document, source, validity, requirements, equivalences, examples);
    }

    private static void requireInside(String set, Validity ofSet, String rule, Validity ofRule) {
        if (!ofSet.covers(ofRule)) {
            throw new IllegalArgumentException("rule %s is valid outside its rule set %s".formatted(rule, set));
        }
    }
}
