package vn.nangchuan.standings.law;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.standards.Contradiction;
import vn.nangchuan.standards.ProvincialParameter;
import vn.nangchuan.standards.RuleSet;
import vn.nangchuan.standings.PublishedLaw;

/** What has to hold of a rule set before it can become law beside the others. */
@Component
class VersionChecks {

    private static final int MOST_SAID = 20;

    /** What speaks against it, and, as warnings, what it would do to decisions of the province; empty where nothing. */
    List<Finding> findings(RuleSet draft, PublishedLaw published) {
        PublishedLaw next;
        try {
            next = published.with(draft);
        } catch (IllegalArgumentException impossible) {
            return List.of(Finding.error(LawFinding.VERSION_CONTRADICTS_LAW, String.valueOf(impossible.getMessage())));
        }
        List<Finding> findings = new ArrayList<>(wrongExamples(next, published));
        findings.addAll(leftOut(next, published));
        return findings;
    }

    /** The examples of all rule sets; what was wrong before speaks against nobody. */
    private static List<Finding> wrongExamples(PublishedLaw next, PublishedLaw published) {
        List<Contradiction> before = published.written().contradictions();
        return next.written().contradictions().stream()
                .filter(contradiction -> !before.contains(contradiction))
                .limit(MOST_SAID)
                .map(contradiction -> Finding.error(
                        LawFinding.VERSION_EXAMPLE_WRONG,
                        contradiction.ruleSet(),
                        contradiction.example(),
                        contradiction.difference()))
                .toList();
    }

    private static List<Finding> leftOut(PublishedLaw next, PublishedLaw published) {
        List<ProvincialParameter> before = published.refused();
        return next.refused().stream()
                .filter(parameter -> !before.contains(parameter))
                .map(parameter -> Finding.warning(
                        LawFinding.VERSION_LEAVES_OUT_PARAMETER, parameter.name(), parameter.decision()))
                .toList();
    }
}
