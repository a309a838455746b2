package vn.nangchuan.officials.corrections.ui;

import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.uikit.WaitingCount;

/** How many requests wait for an answer of whoever keeps the dossiers. */
@Component
class WaitingCorrections implements WaitingCount {

    private final CurrentUser currentUser;
    private final CorrectionWork work;

    WaitingCorrections(CurrentUser currentUser, CorrectionWork work) {
        this.currentUser = currentUser;
        this.work = work;
    }

    @Override
    public String route() {
        return CorrectionNavigation.LIST;
    }

    @Override
    public long count() {
        return currentUser.may(OfficialPermissions.EDIT) ? work.waitingCount() : 0;
    }
}
