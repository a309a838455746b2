package vn.nangchuan.officials.waivers;

import static vn.nangchuan.officials.waivers.WaiverStatus.APPROVED;
import static vn.nangchuan.officials.waivers.WaiverStatus.REFUSED;
import static vn.nangchuan.officials.waivers.WaiverStatus.REQUESTED;
import static vn.nangchuan.officials.waivers.WaiverStatus.REVOKED;
import static vn.nangchuan.officials.waivers.WaiverStatus.WITHDRAWN;

import java.util.Set;
import vn.nangchuan.kernel.WorkflowStep;

/** What can be done with a waiver: from where, to where, by whom. The only table of its transitions. */
public enum WaiverStep implements WorkflowStep<WaiverStatus> {
    /** Đề nghị. */
    REQUEST(Set.of(), REQUESTED, WaiverPermissions.REQUEST, false, false),
    /** Rút lại. */
    WITHDRAW(Set.of(REQUESTED), WITHDRAWN, WaiverPermissions.REQUEST, false, false),
    /** Duyệt. */
    APPROVE(Set.of(REQUESTED), APPROVED, WaiverPermissions.APPROVE, false, true),
    /** Từ chối. */
    REFUSE(Set.of(REQUESTED), REFUSED, WaiverPermissions.APPROVE, true, true),
    /** Thu hồi, from a day on. */
    REVOKE(Set.of(APPROVED), REVOKED, WaiverPermissions.APPROVE, true, true);

    private final Set<WaiverStatus> from;
    private final WaiverStatus to;
    private final String permission;
    private final boolean reasonMandatory;
    private final boolean needsAnotherPerson;

    WaiverStep(
            Set<WaiverStatus> from,
            WaiverStatus to,
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
    public Set<WaiverStatus> from() {
        return from;
    }

    @Override
    public WaiverStatus to() {
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

    /** Whether whoever takes it must be neither who asked for the waiver nor the official whom it is for. */
    public boolean needsAnotherPerson() {
        return needsAnotherPerson;
    }

    /** Key of its text. */
    public String messageKey() {
        return "step.waiver." + name();
    }
}
