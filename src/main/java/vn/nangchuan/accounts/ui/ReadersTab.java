package vn.nangchuan.accounts.ui;

import com.vaadin.flow.component.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.accounts.DossierReaders;
import vn.nangchuan.audit.AuditPermissions;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.ui.OfficialProfileSection;

/** On an official's page: who may open this dossier today, and why. */
@org.springframework.stereotype.Component
class ReadersTab implements OfficialProfileSection {

    private final CurrentUser currentUser;
    private final DossierReaders readers;

    ReadersTab(CurrentUser currentUser, DossierReaders readers) {
        this.currentUser = currentUser;
        this.readers = readers;
    }

    @Override
    public int order() {
        return 85;
    }

    @Override
    public String titleKey() {
        return "accounts.readers";
    }

    /** Whoever sees who opened it sees who may. */
    @Override
    public boolean isForCurrentUser() {
        return currentUser.may(AuditPermissions.HISTORY) || currentUser.may(AuditPermissions.OWN);
    }

    @Override
    public Component create(OfficialId official) {
        return new ReadersPanel(readers, official);
    }
}
