package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.audit.AuditLine;
import vn.nangchuan.audit.AuditLists;
import vn.nangchuan.audit.AuditPermissions;
import vn.nangchuan.audit.ui.HistoryPanel;
import vn.nangchuan.kernel.OfficialId;

/** On an official's page: who did what concerning this person, and the dossier as it was then. */
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
        return HistoryPanel.of(lists, official, line -> formerState(official, line));
    }

    /** Where something changed, the dossier as it was recorded then. */
    private static Optional<Component> formerState(OfficialId official, AuditLine line) {
        return line.changes().isEmpty() || line.isOpening()
                ? Optional.empty()
                : Optional.of(new Anchor(
                        OfficialNavigation.recorded(official, line.recordedAt()),
                        translate("officials.recorded.open")));
    }
}
