package vn.nangchuan.officials.ui;

import com.vaadin.flow.component.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.audit.AuditLists;
import vn.nangchuan.audit.AuditPermissions;
import vn.nangchuan.audit.ui.HistoryPanel;
import vn.nangchuan.kernel.OfficialId;

/** On an official's page: who did what concerning this person, and who opened the dossier. */
@org.springframework.stereotype.Component
class HistoryTab implements OfficialProfileSection {

    private final CurrentUser currentUser;
    private final AuditLists lists;

    HistoryTab(CurrentUser currentUser, AuditLists lists) {
        this.currentUser = currentUser;
        this.lists = lists;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String titleKey() {
        return "audit.history";
    }

    @Override
    public boolean isForCurrentUser() {
        return currentUser.may(AuditPermissions.HISTORY);
    }

    @Override
    public Component create(OfficialId official) {
        return HistoryPanel.of(lists, official);
    }
}
