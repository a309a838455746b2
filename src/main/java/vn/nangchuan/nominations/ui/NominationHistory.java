package vn.nangchuan.nominations.ui;

import com.vaadin.flow.component.details.Details;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.audit.AuditLists;
import vn.nangchuan.audit.AuditPermissions;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.ui.HistoryPanel;
import vn.nangchuan.kernel.NominationId;
import vn.nangchuan.nominations.NominationLists;

/** Who did what with a nomination, for whoever may see it. */
@Component
class NominationHistory {

    private final CurrentUser currentUser;
    private final AuditLists lists;

    NominationHistory(CurrentUser currentUser, AuditLists lists) {
        this.currentUser = currentUser;
        this.lists = lists;
    }

    /** Folded; read when it is opened. */
    Optional<Details> of(NominationId nomination) {
        return currentUser.may(AuditPermissions.HISTORY)
                ? Optional.of(
                        HistoryPanel.folded(lists, new AuditSubject(NominationLists.AUDIT_SUBJECT, nomination.value())))
                : Optional.empty();
    }
}
