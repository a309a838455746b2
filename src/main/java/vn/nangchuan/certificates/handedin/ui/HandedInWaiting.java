package vn.nangchuan.certificates.handedin.ui;

import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.certificates.CertificatePermissions;
import vn.nangchuan.certificates.handedin.HandedInLists;
import vn.nangchuan.certificates.handedin.HandedInStatus;
import vn.nangchuan.certificates.ui.CertificateNavigation;
import vn.nangchuan.uikit.WaitingCount;

/** In the navigation: the papers of its officials that a commune has not dealt with. */
@Component
class HandedInWaiting implements WaitingCount {

    private final CurrentUser currentUser;
    private final HandedInLists lists;

    HandedInWaiting(CurrentUser currentUser, HandedInLists lists) {
        this.currentUser = currentUser;
        this.lists = lists;
    }

    @Override
    public String route() {
        return CertificateNavigation.HANDED_IN;
    }

    @Override
    public long count() {
        return currentUser.may(CertificatePermissions.SUBMIT)
                ? lists.count(currentUser.require().unitId(), HandedInStatus.WAITING)
                : 0;
    }
}
