package vn.nangchuan.certificates;

import static vn.nangchuan.certificates.CertificateStatus.APPROVED;
import static vn.nangchuan.certificates.CertificateStatus.REFUSED;
import static vn.nangchuan.certificates.CertificateStatus.RETURNED;
import static vn.nangchuan.certificates.CertificateStatus.SUBMITTED;
import static vn.nangchuan.certificates.CertificateStatus.WITHDRAWN;

import java.util.Set;
import vn.nangchuan.kernel.FourEyesStep;
import vn.nangchuan.kernel.Transition;

/**
 * What can be done with a certificate: from where, to where, by whom. The only table of its transitions.
 * Whoever takes a step that needs another person must neither have submitted the certificate nor be its subject.
 */
public enum CertificateStep implements FourEyesStep<CertificateStatus> {
    /** Khai báo: makes the certificate. */
    SUBMIT(Set.of(), SUBMITTED, CertificatePermissions.SUBMIT, false, false),
    /** Nộp lại after it was returned. */
    RESUBMIT(Set.of(RETURNED), SUBMITTED, CertificatePermissions.SUBMIT, false, false),
    /** Rút lại. */
    WITHDRAW(Set.of(SUBMITTED, RETURNED), WITHDRAWN, CertificatePermissions.SUBMIT, false, false),
    /** Duyệt: it counts from now on. */
    APPROVE(Set.of(SUBMITTED), APPROVED, CertificatePermissions.REVIEW, false, true),
    /** Trả lại for correction. */
    RETURN(Set.of(SUBMITTED), RETURNED, CertificatePermissions.REVIEW, true, true),
    /** Từ chối. */
    REFUSE(Set.of(SUBMITTED), REFUSED, CertificatePermissions.REVIEW, true, true);

    private final Transition<CertificateStatus> transition;

    CertificateStep(
            Set<CertificateStatus> from,
            CertificateStatus to,
            String permission,
            boolean reasonMandatory,
            boolean needsAnotherPerson) {
        this.transition = new Transition<>(from, to, permission, reasonMandatory, needsAnotherPerson);
    }

    @Override
    public Transition<CertificateStatus> transition() {
        return transition;
    }

    /** Key of its text. */
    public String messageKey() {
        return "step.certificate." + name();
    }
}
