package vn.nangchuan.nominations;

import java.util.List;
import java.util.Optional;
import vn.nangchuan.kernel.Finding;

/** What is unusual is not forbidden; whoever does it says why, and the host reads it. */
final class ReasonPolicy {

    private ReasonPolicy() {}

    /** @param findings what all others say */
    static Optional<Finding> judge(Candidacy candidacy, List<Finding> findings) {
        boolean asked = findings.stream()
                .anyMatch(finding -> finding.code() instanceof NominationFinding code && code.needsReason());
        return asked && candidacy.note() == null
                ? Optional.of(Finding.error(NominationFinding.NOMINATION_REASON_MISSING)
                        .at("note"))
                : Optional.empty();
    }
}
