package vn.nangchuan.nominations.ui;

import com.vaadin.flow.component.details.Details;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.audit.AuditPermissions;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.ui.HistoryPanels;
import vn.nangchuan.kernel.NominationId;
import vn.nangchuan.nominations.NominationLists;

/** Who did what with a nomination, for whoever may see it. */
@Component
class NominationHistory {

    private final CurrentUser currentUser;
    private final HistoryPanels histories;

    NominationHistory(CurrentUser currentUser, HistoryPanels histories) {
        this.currentUser = currentUser;
        this.histories = histories;
    }

    /** Folded; read when it is opened. */
    Optional<Details> of(NominationId nomination) {
        return currentUser.may(AuditPermissions.HISTORY)
                ? Optional.of(histories.folded(new AuditSubject(NominationLists.AUDIT_SUBJECT, nomination.value())))
                : Optional.empty();
    }
}
