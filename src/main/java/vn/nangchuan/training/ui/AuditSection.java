package vn.nangchuan.training.ui;

import com.vaadin.flow.component.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.audit.AuditPermissions;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.ui.HistoryPanels;
import vn.nangchuan.training.ClassDetails;
import vn.nangchuan.training.ClassLists;

/** Who did what with a class, for its host: beside its steps also the days that were changed and the attendance. */
@org.springframework.stereotype.Component
class AuditSection implements ClassSection {

    private final CurrentUser currentUser;
    private final HistoryPanels histories;
    private final OwnClasses own;

    AuditSection(CurrentUser currentUser, HistoryPanels histories, OwnClasses own) {
        this.currentUser = currentUser;
        this.histories = histories;
        this.own = own;
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public String titleKey() {
        return "audit.history.who";
    }

    @Override
    public boolean isFor(ClassDetails details) {
        return currentUser.may(AuditPermissions.HISTORY) && own.runs(details.line());
    }

    @Override
    public Component create(ClassDetails details, Runnable changed) {
        return histories.of(
                new AuditSubject(ClassLists.AUDIT_SUBJECT, details.line().id().value()));
    }
}
