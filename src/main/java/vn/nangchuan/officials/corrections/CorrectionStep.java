package vn.nangchuan.officials.corrections;

import static vn.nangchuan.officials.corrections.CorrectionStatus.ACCEPTED;
import static vn.nangchuan.officials.corrections.CorrectionStatus.DECLINED;
import static vn.nangchuan.officials.corrections.CorrectionStatus.DONE;
import static vn.nangchuan.officials.corrections.CorrectionStatus.OPEN;
import static vn.nangchuan.officials.corrections.CorrectionStatus.WITHDRAWN;

import java.util.Set;
import vn.nangchuan.kernel.WorkflowStep;
import vn.nangchuan.officials.OfficialPermissions;

/** What can be done with a request: from where, to where, by whom. The only table of its transitions. */
public enum CorrectionStep implements WorkflowStep<CorrectionStatus> {
    /** Đề nghị sửa: makes the request. */
    REQUEST(Set.of(), OPEN, OfficialPermissions.REQUEST_CORRECTION, true, false),
    /** Rút lại. */
    WITHDRAW(Set.of(OPEN), WITHDRAWN, OfficialPermissions.REQUEST_CORRECTION, false, false),
    /** Chấp nhận: writes the value into the dossier. */
    ACCEPT(Set.of(OPEN), ACCEPTED, OfficialPermissions.EDIT, false, true),
    /** Đã xử lý: says what was done by hand. */
    SETTLE(Set.of(OPEN), DONE, OfficialPermissions.EDIT, true, true),
    /** Không chấp nhận. */
    DECLINE(Set.of(OPEN), DECLINED, OfficialPermissions.EDIT, true, true);

    private final Set<CorrectionStatus> from;
    private final CorrectionStatus to;
    private final String permission;
    private final boolean reasonMandatory;
    private final boolean needsAnotherPerson;

    CorrectionStep(
            Set<CorrectionStatus> from,
            CorrectionStatus to,
            String permission,
            boolean reasonMandatory,
            boolean needsAnotherPerson) {
        this.from = from;
        this.to = to;
        this.permission = permission;
        this.reasonMandatory = reasonMandatory;
        this.needsAnotherPerson = needsAnotherPerson;
    }

    @Override
    public Set<CorrectionStatus> from() {
        return from;
    }

    @Override
    public CorrectionStatus to() {
        return to;
    }

    @Override
    public String permission() {
        return permission;
    }

    @Override
    public boolean isReasonMandatory() {
        return reasonMandatory;
    }

    /** Whether whoever takes it must not be the official whose dossier it is. */
    public boolean needsAnotherPerson() {
        return needsAnotherPerson;
    }

    /** Key of its text. */
    public String messageKey() {
        return "step.correction." + name();
    }
}
