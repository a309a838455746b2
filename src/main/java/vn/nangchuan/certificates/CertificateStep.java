package vn.nangchuan.certificates;

import static vn.nangchuan.certificates.CertificateStatus.APPROVED;
import static vn.nangchuan.certificates.CertificateStatus.REFUSED;
import static vn.nangchuan.certificates.CertificateStatus.RETURNED;
import static vn.nangchuan.certificates.CertificateStatus.SUBMITTED;
import static vn.nangchuan.certificates.CertificateStatus.WITHDRAWN;

import java.util.Set;
import vn.nangchuan.kernel.WorkflowStep;

/** What can be done with a certificate: from where, to where, by whom. The only table of its transitions. */
public enum CertificateStep implements WorkflowStep<CertificateStatus> {
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

    private final Set<CertificateStatus> from;
    private final CertificateStatus to;
    private final String permission;
    private final boolean reasonMandatory;
    private final boolean needsAnotherPerson;

    CertificateStep(
            Set<CertificateStatus> from,
            CertificateStatus to,
            String permission,
            boolean reasonMandatory,
            boolean needsAnotherPerson) {
        this.from = from;
        this.to = to;
        this.permission = permission;
        this.reasonMandatory = reasonMandatory;
        this.needsAnotherPerson = needsAnotherPerson;
    }

    @Override
    public Set<CertificateStatus> from() {
        return from;
    }

    @Override
    public CertificateStatus to() {
        return to;
    }

    @Override
    public String permission() {
        return permission;
    }

    @Override
    public boolean isReasonMandatory() {
        return reasonMandatory;
    }

    /** Whether whoever takes it must neither have submitted the certificate nor be its subject. */
    public boolean needsAnotherPerson() {
        return needsAnotherPerson;
    }

    /** Key of its text. */
    public String messageKey() {
        return "step.certificate." + name();
    }
}
