package vn.nangchuan.standings.law;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.scope.Published;
import vn.nangchuan.standards.Equivalence;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standards.RuleSet;

/**
 * A version of a rule set beside the one whose place it takes or took.
 *
 * @param ruleSet what the version says
 * @param before what the version before it says; null: it is the first
 * @param findings what speaks against publishing it, and warnings; empty unless it is a draft
 */
@Published("the versions of a rule set are published in the province")
public record VersionComparison(
        VersionLine version, RuleSet ruleSet, @Nullable RuleSet before, List<Finding> findings) {

    public VersionComparison {
        findings = List.copyOf(findings);
    }

    /** Whether nothing speaks against publishing it. */
    public boolean isFit() {
        return findings.stream().noneMatch(Finding::isError);
    }

    /** The rules that differ. */
    public List<Change<Requirement>> rules() {
        return Change.between(
                before == null ? List.of() : before.requirements(), ruleSet.requirements(), Requirement::id);
    }

    /** The provisions of equality that differ. */
    public List<Change<Equivalence>> equivalences() {
        return Change.between(
                before == null ? List.of() : before.equivalences(), ruleSet.equivalences(), Equivalence::id);
    }
}
