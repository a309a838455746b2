package vn.nangchuan.certificates.handedin;

import static vn.nangchuan.certificates.handedin.HandedInStatus.DECLINED;
import static vn.nangchuan.certificates.handedin.HandedInStatus.USED;
import static vn.nangchuan.certificates.handedin.HandedInStatus.WAITING;
import static vn.nangchuan.certificates.handedin.HandedInStatus.WITHDRAWN;

import org.jspecify.annotations.Nullable;
import vn.nangchuan.certificates.CertificatePermissions;

/** What can be done with a paper of an official: from where, to where, by whom. The only table of its transitions. */
public enum HandedInStep {
    /** Gửi giấy tờ: makes it. */
    HAND_IN(null, WAITING, CertificatePermissions.HAND_IN, false),
    /** Rút lại. */
    WITHDRAW(WAITING, WITHDRAWN, CertificatePermissions.HAND_IN, false),
    /** Nộp thẩm định: makes the certificate. */
    USE(WAITING, USED, CertificatePermissions.SUBMIT, false),
    /** Không nhận. */
    DECLINE(WAITING, DECLINED, CertificatePermissions.SUBMIT, true);

    private final @Nullable HandedInStatus from;
    private final HandedInStatus to;
    private final String permission;
    private final boolean needsReason;

    HandedInStep(@Nullable HandedInStatus from, HandedInStatus to, String permission, boolean needsReason) {
        this.from = from;
        this.to = to;
        this.permission = permission;
        this.needsReason = needsReason;
    }

    /**
     * Whether it can be taken in that status.
     *
     * @param status null before there is a paper
     */
    public boolean isPossibleIn(@Nullable HandedInStatus status) {
        return from == status;
    }

    public HandedInStatus to() {
        return to;
    }

    public String permission() {
        return permission;
    }

    public boolean needsReason() {
        return needsReason;
    }

    /** Key of its text. */
    public String messageKey() {
        return "step.handed-in." + name();
    }
}
