package vn.nangchuan.nominations;

import static vn.nangchuan.nominations.NominationSide.DOSSIER;
import static vn.nangchuan.nominations.NominationSide.HOST;
import static vn.nangchuan.nominations.NominationSide.NOMINATING_UNIT;
import static vn.nangchuan.nominations.NominationSide.TRAINING_CLASS;
import static vn.nangchuan.nominations.NominationStatus.ACCEPTED;
import static vn.nangchuan.nominations.NominationStatus.EXPIRED;
import static vn.nangchuan.nominations.NominationStatus.REFUSED;
import static vn.nangchuan.nominations.NominationStatus.RETURNED;
import static vn.nangchuan.nominations.NominationStatus.SUBMITTED;
import static vn.nangchuan.nominations.NominationStatus.WAITLISTED;
import static vn.nangchuan.nominations.NominationStatus.WITHDRAWN;

import java.util.Optional;
import java.util.Set;
import vn.nangchuan.kernel.WorkflowStep;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.training.ClassStep;
import vn.nangchuan.training.TrainingPermissions;

/**
 * The transition table of a nomination. The unit withdraws it as long as it is undecided; afterwards the host releases
 * it, because only the host writes the class's seats and waiting list. When the class begins or is cancelled, what waits
 * for it ends with it.
 */
public enum NominationStep implements WorkflowStep<NominationStatus> {
    /** Trình; begins the workflow. */
    SUBMIT(NOMINATING_UNIT, Set.of(), SUBMITTED, false, false),
    /** Trình lại. */
    RESUBMIT(NOMINATING_UNIT, Set.of(RETURNED), SUBMITTED, false, false),
    /** Rút. */
    WITHDRAW(NOMINATING_UNIT, Set.of(SUBMITTED, RETURNED), WITHDRAWN, false, false),
    /** Trả lại để sửa. */
    RETURN(HOST, Set.of(SUBMITTED), RETURNED, true, true),
    /** Đưa vào danh sách chờ. */
    WAITLIST(HOST, Set.of(SUBMITTED), WAITLISTED, false, true),
    /** Duyệt, xếp lớp: takes a seat. */
    ACCEPT(HOST, Set.of(SUBMITTED, WAITLISTED), ACCEPTED, false, true),
    /** Từ chối. */
    REFUSE(HOST, Set.of(SUBMITTED, WAITLISTED), REFUSED, true, true),
    /** Cho rút: gives the seat, or the place on the waiting list, back at the unit's wish. */
    RELEASE(HOST, Set.of(WAITLISTED, ACCEPTED), WITHDRAWN, true, false),
    /** Lớp khai giảng: nobody comes in any more, so what is undecided ends. */
    CLASS_STARTED(TRAINING_CLASS, Set.of(SUBMITTED, RETURNED, WAITLISTED), EXPIRED, false, false),
    /** Lớp bị hủy: seats were given back, so what was accepted ends too; the reason is the class's. */
    CLASS_CANCELLED(TRAINING_CLASS, Set.of(SUBMITTED, RETURNED, WAITLISTED, ACCEPTED), EXPIRED, true, false),
    /** Cán bộ nghỉ, thôi giữ chức vụ: whoever has left attends no class, and the seat is free for somebody else. */
    OFFICIAL_LEFT(DOSSIER, Set.of(SUBMITTED, RETURNED, WAITLISTED, ACCEPTED), WITHDRAWN, true, false);

    private final NominationSide side;
    private final Set<NominationStatus> from;
    private final NominationStatus to;
    private final boolean reasonMandatory;
    private final boolean fourEyes;

    NominationStep(
            NominationSide side,
            Set<NominationStatus> from,
            NominationStatus to,
            boolean reasonMandatory,
            boolean fourEyes) {
        this.side = side;
        this.from = from;
        this.to = to;
        this.reasonMandatory = reasonMandatory;
        this.fourEyes = fourEyes;
    }

    /** The step that a nomination takes along with its class; empty where the class's step leaves it as it is. */
    static Optional<NominationStep> along(ClassStep step) {
        return switch (step) {
            case START -> Optional.of(CLASS_STARTED);
            case CANCEL -> Optional.of(CLASS_CANCELLED);
            case PLAN, OPEN, CLOSE_LIST, FINISH, CLOSE, POSTPONE, RESUME -> Optional.empty();
        };
    }

    public NominationSide side() {
        return side;
    }

    /** Whether somebody may take it with a button, rather than the class or the dossier. */
    boolean isTakenByHand() {
        return side == NOMINATING_UNIT || side == HOST;
    }

    @Override
    public Set<NominationStatus> from() {
        return from;
    }

    @Override
    public NominationStatus to() {
        return to;
    }

    @Override
    public String permission() {
        return switch (side) {
            case NOMINATING_UNIT -> NominationPermissions.NOMINATE;
            case HOST -> NominationPermissions.DECIDE;
            case TRAINING_CLASS -> TrainingPermissions.MANAGE;
            case DOSSIER -> OfficialPermissions.EDIT;
        };
    }

    @Override
    public boolean isReasonMandatory() {
        return reasonMandatory;
    }

    /** Whether it must be taken by somebody else than who submitted the nomination. */
    public boolean needsOtherThanSubmitter() {
        return fourEyes;
    }
}
