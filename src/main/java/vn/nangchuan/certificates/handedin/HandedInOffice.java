package vn.nangchuan.certificates.handedin;

import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.certificates.CertificatePermissions.MaySubmitCertificates;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.HandedInPaperId;
import vn.nangchuan.scope.RetriedAfterLostRace;

/** The commune's side: declines what its officials handed in. To use a paper is {@code CertificateDesk}'s work. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@RetriedAfterLostRace
@MaySubmitCertificates
public class HandedInOffice {

    private static final int LONGEST_REASON = 1000;

    private final HandedInCases cases;

    HandedInOffice(HandedInCases cases) {
        this.cases = cases;
    }

    /**
     * Declines a paper. The same key again changes nothing.
     *
     * @param reason that the official reads
     * @throws BusinessRuleViolation when it was used, declined or taken back since it was seen, or the reason is missing
     *     or too long
     */
    public void decline(HandedInPaperId id, String reason, UUID key) {
        HandedInPaper paper = cases.lock(id);
        if (paper.wasClosedBy(HandedInStep.DECLINE, key)) {
            return;
        }
        String why = Normalizer.normalize(reason, Normalizer.Form.NFC).strip();
        requireReason(why);
        HandedInStatus before = paper.status();
        paper.decline(why, cases.act(key));
        cases.record(paper, HandedInStep.DECLINE, before, why);
    }

    private static void requireReason(String why) {
        if (why.isEmpty()) {
            throw new BusinessRuleViolation(List.of(
                    Finding.error(HandedInFinding.HANDED_IN_REASON_MISSING).at("reason")));
        }
        if (why.codePointCount(0, why.length()) > LONGEST_REASON) {
            throw new BusinessRuleViolation(
                    List.of(Finding.error(HandedInFinding.HANDED_IN_REASON_TOO_LONG, LONGEST_REASON)
                            .at("reason")));
        }
    }
}
