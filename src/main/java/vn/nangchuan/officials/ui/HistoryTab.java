package vn.nangchuan.officials.ui;

import com.vaadin.flow.component.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.audit.AuditLists;
import vn.nangchuan.audit.AuditPermissions;
import vn.nangchuan.audit.ui.HistoryPanels;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.Disclosures;

/** On an official's page: who did what concerning this person, and the dossier as it was then. */
@org.springframework.stereotype.Component
class HistoryTab implements OfficialProfileSection {

    private final CurrentUser currentUser;
    private final AuditLists lists;
    private final HistoryPanels panels;
    private final Disclosures disclosures;
    private final Disclosing disclosing;

    HistoryTab(
            CurrentUser currentUser,
            AuditLists lists,
            HistoryPanels panels,
            Disclosures disclosures,
            Disclosing disclosing) {
        this.currentUser = currentUser;
        this.lists = lists;
        this.panels = panels;
        this.disclosures = disclosures;
        this.disclosing = disclosing;
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
        return new HistoryOfOfficial(
                official,
                panels,
                (behind, limit) -> lists.ofOfficial(official, behind, limit),
                reason -> (behind, limit) -> disclosures.history(official, reason, behind, limit),
                then -> disclosing.withReason(official, "officials.disclosure.saying.history", then));
    }
}
