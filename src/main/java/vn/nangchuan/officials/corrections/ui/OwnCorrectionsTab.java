package vn.nangchuan.officials.corrections.ui;

import com.vaadin.flow.component.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.corrections.CorrectionDesk;
import vn.nangchuan.officials.corrections.CorrectionLists;
import vn.nangchuan.officials.ui.OfficialProfileSection;

/** On the own dossier: what one asked to have corrected, and what the commune answered. */
@org.springframework.stereotype.Component
class OwnCorrectionsTab implements OfficialProfileSection {

    private final CurrentUser currentUser;
    private final CorrectionDesk desk;
    private final CorrectionLists lists;

    OwnCorrectionsTab(CurrentUser currentUser, CorrectionDesk desk, CorrectionLists lists) {
        this.currentUser = currentUser;
        this.desk = desk;
        this.lists = lists;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String titleKey() {
        return "officials.correction.own.title";
    }

    @Override
    public boolean isForCurrentUser() {
        return currentUser.may(OfficialPermissions.REQUEST_CORRECTION);
    }

    @Override
    public Component create(OfficialId official) {
        return new OwnCorrectionList(desk, lists);
    }
}
