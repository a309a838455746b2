package vn.nangchuan.certificates.handedin.ui;

import com.vaadin.flow.component.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.certificates.CertificatePermissions;
import vn.nangchuan.certificates.handedin.HandedInLists;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.ui.OfficialProfileSection;

/** On an official's page: the papers that they handed in, for themselves and for the commune that deals with them. */
@org.springframework.stereotype.Component
class HandedInOfOfficial implements OfficialProfileSection {

    private final CurrentUser currentUser;
    private final HandedInLists lists;
    private final HandedInWork work;
    private final BusinessClock clock;

    HandedInOfOfficial(CurrentUser currentUser, HandedInLists lists, HandedInWork work, BusinessClock clock) {
        this.currentUser = currentUser;
        this.lists = lists;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String titleKey() {
        return "certificates.handed-in.tab";
    }

    @Override
    public boolean isForCurrentUser() {
        return currentUser.may(CertificatePermissions.HAND_IN) || currentUser.may(CertificatePermissions.SUBMIT);
    }

    @Override
    public Component create(OfficialId official) {
        return new HandedInPanel(official, lists, work, clock.today());
    }
}
