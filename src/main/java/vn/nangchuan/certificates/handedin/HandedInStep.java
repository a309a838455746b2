package vn.nangchuan.certificates.handedin;

import static vn.nangchuan.certificates.handedin.HandedInStatus.DECLINED;
import static vn.nangchuan.certificates.handedin.HandedInStatus.USED;
import static vn.nangchuan.certificates.handedin.HandedInStatus.WAITING;
import static vn.nangchuan.certificates.handedin.HandedInStatus.WITHDRAWN;

import java.util.Set;
import vn.nangchuan.certificates.CertificatePermissions;
import vn.nangchuan.kernel.WorkflowStep;

/** What can be done with a paper of an official: from where, to where, by whom. The only table of its transitions. */
public enum HandedInStep implements WorkflowStep<HandedInStatus> {
    /** Gửi giấy tờ: makes it. */
    HAND_IN(Set.of(), WAITING, CertificatePermissions.HAND_IN, false),
    /** Rút lại. */
    WITHDRAW(Set.of(WAITING), WITHDRAWN, CertificatePermissions.HAND_IN, false),
    /** Nộp thẩm định: makes the certificate. */
    USE(Set.of(WAITING), USED, CertificatePermissions.SUBMIT, false),
    /** Không nhận. */
    DECLINE(Set.of(WAITING), DECLINED, CertificatePermissions.SUBMIT, true);

    private final Set<HandedInStatus> from;
    private final HandedInStatus to;
    private final String permission;
    private final boolean reasonMandatory;

    HandedInStep(Set<HandedInStatus> from, HandedInStatus to, String permission, boolean reasonMandatory) {
        this.from = from;
        this.to = to;
        this.permission = permission;
        this.reasonMandatory = reasonMandatory;
    }

    @Override
    public Set<HandedInStatus> from() {
        return from;
    }

    @Override
    public HandedInStatus to() {
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

    /** Key of its text. */
    public String messageKey() {
        return "step.handed-in." + name();
    }
}
