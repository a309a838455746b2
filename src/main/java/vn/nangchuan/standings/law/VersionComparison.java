package vn.nangchuan.standings.law;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.scope.Published;
import vn.nangchuan.standards.Equivalence;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standards.RuleSet;

/**
 * A version of a rule set beside another, mostly the one whose place it takes or took.
 *
 * @param ruleSet what the version says
 * @param others the other versions that may be seen, the latest first
 * @param before what the one of them says that it is compared with; null: it is the first, and compared with none
 * @param findings what speaks against publishing it, and warnings; empty unless it is a draft
 */
@Published("the versions of a rule set are published in the province")
public record VersionComparison(
        VersionLine version,
        RuleSet ruleSet,
        List<VersionLine> others,
        @Nullable RuleSet before,
        List<Finding> findings) {

    public VersionComparison {
        others = List.copyOf(others);
        findings = List.copyOf(findings);
    }

    /** Whether nothing speaks against publishing it. */
    public boolean isFit() {
        return findings.stream().noneMatch(Finding::isError);
    }

    /** Whether a later one is published already, so that this one never can be. */
    public boolean isOvertaken() {
        return others.stream()
                .anyMatch(other -> other.status() == VersionStatus.PUBLISHED && other.number() > version.number());
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
