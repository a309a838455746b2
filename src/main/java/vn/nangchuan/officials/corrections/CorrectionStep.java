package vn.nangchuan.officials.corrections;

import static vn.nangchuan.officials.corrections.CorrectionStatus.ACCEPTED;
import static vn.nangchuan.officials.corrections.CorrectionStatus.DECLINED;
import static vn.nangchuan.officials.corrections.CorrectionStatus.DONE;
import static vn.nangchuan.officials.corrections.CorrectionStatus.OPEN;
import static vn.nangchuan.officials.corrections.CorrectionStatus.WITHDRAWN;

import java.util.Set;
import vn.nangchuan.kernel.FourEyesStep;
import vn.nangchuan.kernel.Transition;
import vn.nangchuan.officials.OfficialPermissions;

/**
 * What can be done with a request: from where, to where, by whom. The only table of its transitions.
 * Whoever takes a step that needs another person must not be the official whose dossier it is.
 */
public enum CorrectionStep implements FourEyesStep<CorrectionStatus> {
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

    private final Transition<CorrectionStatus> transition;

    CorrectionStep(
            Set<CorrectionStatus> from,
            CorrectionStatus to,
            String permission,
            boolean reasonMandatory,
            boolean needsAnotherPerson) {
        this.transition = new Transition<>(from, to, permission, reasonMandatory, needsAnotherPerson);
    }

    @Override
    public Transition<CorrectionStatus> transition() {
        return transition;
    }

    /** Key of its text. */
    public String messageKey() {
        return "step.correction." + name();
    }
}
