package vn.nangchuan.nominations;

import static vn.nangchuan.nominations.NominationSide.HOST;
import static vn.nangchuan.nominations.NominationSide.NOMINATING_UNIT;
import static vn.nangchuan.nominations.NominationStatus.ACCEPTED;
import static vn.nangchuan.nominations.NominationStatus.REFUSED;
import static vn.nangchuan.nominations.NominationStatus.RETURNED;
import static vn.nangchuan.nominations.NominationStatus.SUBMITTED;
import static vn.nangchuan.nominations.NominationStatus.WAITLISTED;
import static vn.nangchuan.nominations.NominationStatus.WITHDRAWN;

import java.util.Set;
import vn.nangchuan.kernel.WorkflowStep;

/**
 * The transition table of a nomination. The unit withdraws it as long as it is undecided; afterwards the host releases
 * it, because only the host writes the class's seats and waiting list.
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
    RELEASE(HOST, Set.of(WAITLISTED, ACCEPTED), WITHDRAWN, true, false);

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

    public NominationSide side() {
        return side;
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
