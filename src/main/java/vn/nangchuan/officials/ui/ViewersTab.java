package vn.nangchuan.officials.ui;

import com.vaadin.flow.component.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.audit.AuditPermissions;
import vn.nangchuan.audit.ui.HistoryPanels;
import vn.nangchuan.kernel.OfficialId;

/** On one's own page: who opened the dossier, for which unit, when and why. */
@org.springframework.stereotype.Component
class ViewersTab implements OfficialProfileSection {

    private final CurrentUser currentUser;
    private final HistoryPanels histories;

    ViewersTab(CurrentUser currentUser, HistoryPanels histories) {
        this.currentUser = currentUser;
        this.histories = histories;
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public String titleKey() {
        return "officials.own.viewers";
    }

    @Override
    public boolean isForCurrentUser() {
        return currentUser.may(AuditPermissions.OWN);
    }

    @Override
    public Component create(OfficialId official) {
        return histories.ofViewers(official);
    }
}
