package vn.nangchuan.training.ui;

import com.vaadin.flow.component.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.audit.AuditLists;
import vn.nangchuan.audit.AuditPermissions;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.ui.HistoryPanel;
import vn.nangchuan.training.ClassDetails;
import vn.nangchuan.training.ClassLists;

/** Who did what with a class, for its host: beside its steps also the days that were changed and the attendance. */
@org.springframework.stereotype.Component
class AuditSection implements ClassSection {

    private final CurrentUser currentUser;
    private final AuditLists lists;
    private final OwnClasses own;

    AuditSection(CurrentUser currentUser, AuditLists lists, OwnClasses own) {
        this.currentUser = currentUser;
        this.lists = lists;
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
        return HistoryPanel.of(
                lists,
                new AuditSubject(ClassLists.AUDIT_SUBJECT, details.line().id().value()));
    }
}
