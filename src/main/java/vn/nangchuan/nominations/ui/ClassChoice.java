package vn.nangchuan.nominations.ui;

import java.util.List;
import java.util.Map;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.nominations.NominationFinding;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.training.SittingLine;

/**
 * A class that one may be nominated to, with what speaks against it for each.
 *
 * @param findings in the order of the people chosen
 */
record ClassChoice(ClassLine line, List<SittingLine> sittings, Map<Gap, List<Finding>> findings) {

    /** Those whom nothing keeps from the class but perhaps a missing reason. */
    List<Gap> possible() {
        return findings.entrySet().stream()
                .filter(entry -> entry.getValue().stream().noneMatch(ClassChoice::forbids))
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean isPossible() {
        return !possible().isEmpty();
    }

    /** Whether at least one of those who may go needs a reason. */
    boolean needsReason() {
        return possible().stream()
                .anyMatch(gap -> findings.getOrDefault(gap, List.of()).stream().anyMatch(ClassChoice::asksForReason));
    }

    /** What to tell before the choice; that a reason is missing is said at its field. */
    List<Finding> toTell(Gap gap) {
        return findings.getOrDefault(gap, List.of()).stream()
                .filter(finding -> !asksForReason(finding))
                .toList();
    }

    private static boolean forbids(Finding finding) {
        return finding.isError() && !asksForReason(finding);
    }

    private static boolean asksForReason(Finding finding) {
        return finding.code() == NominationFinding.NOMINATION_REASON_MISSING;
    }
}
