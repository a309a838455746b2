package vn.nangchuan.certificates.ui;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.certificates.CertificateDesk;
import vn.nangchuan.certificates.CertificateDetails;
import vn.nangchuan.certificates.CertificateLists;
import vn.nangchuan.certificates.CertificatePermissions;
import vn.nangchuan.certificates.CertificateStep;
import vn.nangchuan.certificates.DecideCertificate;
import vn.nangchuan.certificates.ReviewDesk;
import vn.nangchuan.kernel.CertificateId;

/** Takes the steps that the page of a certificate offers, each at the desk it belongs to, and knows what comes next. */
@Component
class CertificateWork {

    private final ReviewDesk review;
    private final CertificateDesk desk;
    private final CertificateLists lists;
    private final Submissions submissions;
    private final CurrentUser currentUser;

    CertificateWork(
            ReviewDesk review,
            CertificateDesk desk,
            CertificateLists lists,
            Submissions submissions,
            CurrentUser currentUser) {
        this.review = review;
        this.desk = desk;
        this.lists = lists;
        this.submissions = submissions;
        this.currentUser = currentUser;
    }

    void take(CertificateDetails seen, CertificateStep step, @Nullable String reason, UUID key) {
        DecideCertificate order = new DecideCertificate(seen.id(), seen.version(), step, reason, key);
        if (step == CertificateStep.WITHDRAW) {
            desk.withdraw(order);
        } else {
            review.decide(order);
        }
    }

    void correct(CertificateDetails seen) {
        submissions.openForCorrection(seen);
    }

    /** Whether the person works through a queue. */
    boolean hasQueue() {
        return currentUser.may(CertificatePermissions.REVIEW);
    }

    Optional<CertificateId> next(CertificateId after) {
        return hasQueue() ? lists.nextInQueue(after) : Optional.empty();
    }
}
