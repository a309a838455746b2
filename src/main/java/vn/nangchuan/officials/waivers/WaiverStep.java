package vn.nangchuan.officials.waivers;

import static vn.nangchuan.officials.waivers.WaiverStatus.APPROVED;
import static vn.nangchuan.officials.waivers.WaiverStatus.REFUSED;
import static vn.nangchuan.officials.waivers.WaiverStatus.REQUESTED;
import static vn.nangchuan.officials.waivers.WaiverStatus.REVOKED;
import static vn.nangchuan.officials.waivers.WaiverStatus.WITHDRAWN;

import java.util.Set;
import vn.nangchuan.kernel.FourEyesStep;
import vn.nangchuan.kernel.Transition;

/**
 * What can be done with a waiver: from where, to where, by whom. The only table of its transitions.
 * Whoever takes a step that needs another person must be neither who asked for the waiver nor the official whom it is for.
 */
public enum WaiverStep implements FourEyesStep<WaiverStatus> {
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

    private final Transition<WaiverStatus> transition;

    WaiverStep(
            Set<WaiverStatus> from,
            WaiverStatus to,
            String permission,
            boolean reasonMandatory,
            boolean needsAnotherPerson) {
        this.transition = new Transition<>(from, to, permission, reasonMandatory, needsAnotherPerson);
    }

    @Override
    public Transition<WaiverStatus> transition() {
        return transition;
    }

    /** Key of its text. */
    public String messageKey() {
        return "step.waiver." + name();
    }
}
