package vn.nangchuan.accounts.ui;

import com.vaadin.flow.component.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.accounts.DossierReaders;
import vn.nangchuan.audit.AuditPermissions;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.ui.OfficialProfileSection;
import vn.nangchuan.uikit.ListDownloads;

/** On an official's page: who may open this dossier today, and why. */
@org.springframework.stereotype.Component
class ReadersTab implements OfficialProfileSection {

    private final CurrentUser currentUser;
    private final DossierReaders readers;
    private final ListDownloads downloads;

    ReadersTab(CurrentUser currentUser, DossierReaders readers, ListDownloads downloads) {
        this.downloads = downloads;
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
        String permission = currentUser.may(AuditPermissions.HISTORY) ? AuditPermissions.HISTORY : AuditPermissions.OWN;
        return new ReadersPanel(
                readers, official, downloads.of(() -> ReadersPanel.offer(readers, official, permission)));
    }
}
