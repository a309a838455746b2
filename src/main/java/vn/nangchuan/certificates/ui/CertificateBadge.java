package vn.nangchuan.certificates.ui;

import vn.nangchuan.certificates.CertificateStatus;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;

/** Where a certificate stands, as icon and word. */
class CertificateBadge extends StatusBadge {

    CertificateBadge(CertificateStatus status) {
        super(tone(status), icon(status), CertificateWords.of(status));
    }

    private static Tone tone(CertificateStatus status) {
        return switch (status) {
            case SUBMITTED -> Tone.WARNING;
            case RETURNED, REFUSED -> Tone.ERROR;
            case APPROVED -> Tone.SUCCESS;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }

    private static Icon icon(CertificateStatus status) {
        return switch (status) {
            case SUBMITTED -> Icon.HOURGLASS;
            case RETURNED -> Icon.UNDO_2;
            case APPROVED, REFUSED, WITHDRAWN -> tone(status).icon();
        };
    }
}
