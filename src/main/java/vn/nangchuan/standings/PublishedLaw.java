package vn.nangchuan.standings;

import java.util.List;
import java.util.UUID;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.ProvincialParameter;
import vn.nangchuan.standards.RuleSet;

/**
 * All that one province judges by.
 *
 * @param revision stands for it; see {@link LawSource#revision()}
 * @param written the rule sets before the province fills them in
 * @param parameters what it has set, each decision until the next one about the same value
 */
public record PublishedLaw(UUID revision, Law written, List<ProvincialParameter> parameters) {

    public PublishedLaw {
        parameters = List.copyOf(parameters);
    }

    /** The law as the province has filled it in. What a later version no longer leaves to it must not stop the rest. */
    public Law filledIn() {
        return written.with(parameters.stream().filter(written::allows).toList());
    }

    /** What the province has set and the law does not leave to it any more. */
    public List<ProvincialParameter> refused() {
        return parameters.stream()
                .filter(parameter -> !written.allows(parameter))
                .toList();
    }

    /**
     * As it would be with a rule set in the place of the one that has its id, or beside the others.
     *
     * @throws IllegalArgumentException if the two cannot stand together
     */
    public PublishedLaw with(RuleSet ruleSet) {
        return new PublishedLaw(revision, written.with(ruleSet), parameters);
    }
}
