package vn.nangchuan.certificates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.certificates.CertificateCases.Case;
import vn.nangchuan.certificates.CertificatePermissions.MayReviewCertificates;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.officials.DossierRecords;
import vn.nangchuan.scope.RetriedAfterLostRace;

/** The province's side: decides on what communes handed in. */
@Service
@Transactional
@RetriedAfterLostRace
@MayReviewCertificates
public class ReviewDesk {

    private final CertificateCases cases;
    private final CertificateCheck check;
    private final PaperNumbers numbers;
    private final CertificateSteps steps;
    private final DossierRecords dossiers;

    ReviewDesk(
            CertificateCases cases,
            CertificateCheck check,
            PaperNumbers numbers,
            CertificateSteps steps,
            DossierRecords dossiers) {
        this.cases = cases;
        this.check = check;
        this.numbers = numbers;
        this.steps = steps;
        this.dossiers = dossiers;
    }

    /**
     * Approves, returns or refuses. What is approved counts at once. The same key again changes nothing.
     *
     * @throws BusinessRuleViolation when it was decided on since it was seen, is the person's own case, lacks a reason
     *     or, on approval, is no longer free of errors
     */
    public void decide(DecideCertificate order) {
        if (!order.step().permission().equals(CertificatePermissions.REVIEW)) {
            throw new IllegalArgumentException("Not a reviewer's step: " + order.step());
        }
        Case open = cases.lock(order.id());
        if (steps.isDone(order.key(), order.step(), order.id())) {
            return;
        }
        open.requireVersion(order.versionSeen());
        steps.take(open.certificate(), order);
        switch (open.certificate().status()) {
            case APPROVED -> count(open);
            case REFUSED -> numbers.release(order.id());
            case SUBMITTED, RETURNED, WITHDRAWN -> {}
        }
    }

    private void count(Case open) {
        Certificate certificate = open.certificate();
        BusinessRuleViolation.throwIfAny(check.findings(certificate, open.dossier()));
        dossiers.recordQualification(certificate.officialId(), certificate.qualification(), certificate.id());
    }
}
