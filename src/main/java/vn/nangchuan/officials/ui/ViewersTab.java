package vn.nangchuan.officials.ui;

import com.vaadin.flow.component.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.audit.AuditLists;
import vn.nangchuan.audit.AuditPermissions;
import vn.nangchuan.audit.ui.HistoryPanel;
import vn.nangchuan.kernel.OfficialId;

/** On one's own page: who opened the dossier, for which unit, when and why. */
@org.springframework.stereotype.Component
class ViewersTab implements OfficialProfileSection {

    private final CurrentUser currentUser;
    private final AuditLists lists;

    ViewersTab(CurrentUser currentUser, AuditLists lists) {
        this.currentUser = currentUser;
        this.lists = lists;
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
        return HistoryPanel.ofViewers(lists, official);
    }
}
