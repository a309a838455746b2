package vn.nangchuan.certificates;

import java.util.EnumSet;
import java.util.Set;

/** Where a certificate stands. */
public enum CertificateStatus {
    /** Khai báo, chờ thẩm định: waits for the reviewer; its submitter can still withdraw it. */
    SUBMITTED,
    /** Trả lại: waits for the commune to correct it. */
    RETURNED,
    /** Đã duyệt: counts; nothing more happens to it. */
    APPROVED,
    /** Từ chối: does not count; the number it bore is free again. */
    REFUSED,
    /** Rút lại: given up by the commune; the number it bore is free again. */
    WITHDRAWN;

    /** Those that stand in the way of another certificate of the same class or number. */
    static final Set<CertificateStatus> STANDING = EnumSet.of(SUBMITTED, RETURNED, APPROVED);

    /** Key of its text. */
    public String messageKey() {
        return "status.certificate." + name();
    }
}
