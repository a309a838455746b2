package vn.nangchuan.certificates.ui;

import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.certificates.CertificateLists;
import vn.nangchuan.certificates.CertificatePermissions;
import vn.nangchuan.certificates.CertificateStatus;
import vn.nangchuan.uikit.WaitingCount;

/** In the navigation: what waits for a decision by a reviewer, and what waits for correction by a commune. */
@Component
class CertificatesWaiting implements WaitingCount {

    private final CurrentUser currentUser;
    private final CertificateLists lists;

    CertificatesWaiting(CurrentUser currentUser, CertificateLists lists) {
        this.currentUser = currentUser;
        this.lists = lists;
    }

    @Override
    public String route() {
        return CertificateNavigation.LIST;
    }

    @Override
    public long count() {
        long toReview = currentUser.may(CertificatePermissions.REVIEW) ? lists.queueLength() : 0;
        long toCorrect = currentUser.may(CertificatePermissions.SUBMIT)
                ? lists.counts(currentUser.require().unitId()).getOrDefault(CertificateStatus.RETURNED, 0L)
                : 0;
        return toReview + toCorrect;
    }
}
