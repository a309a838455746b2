package vn.nangchuan.training;

import static vn.nangchuan.training.EnrolmentStatus.DROPPED_OUT;
import static vn.nangchuan.training.EnrolmentStatus.ENROLLED;
import static vn.nangchuan.training.EnrolmentStatus.FAILED;
import static vn.nangchuan.training.EnrolmentStatus.PASSED;
import static vn.nangchuan.training.EnrolmentStatus.WITHDRAWN;

import java.util.Set;
import vn.nangchuan.kernel.WorkflowStep;

/** The transition table of an enrolment. A result that was recorded wrongly is replaced until the class is closed. */
public enum EnrolmentStep implements WorkflowStep<EnrolmentStatus> {
    /** Takes a seat; begins the workflow. */
    ENROL(Set.of(), ENROLLED, false),
    PASS(Set.of(ENROLLED, FAILED, DROPPED_OUT), PASSED, false),
    FAIL(Set.of(ENROLLED, PASSED, DROPPED_OUT), FAILED, true),
    DROP_OUT(Set.of(ENROLLED, PASSED, FAILED), DROPPED_OUT, true),
    /** Gives the seat back. */
    WITHDRAW(Set.of(ENROLLED), WITHDRAWN, true);

    private final Set<EnrolmentStatus> from;
    private final EnrolmentStatus to;
    private final boolean reasonMandatory;

    EnrolmentStep(Set<EnrolmentStatus> from, EnrolmentStatus to, boolean reasonMandatory) {
        this.from = from;
        this.to = to;
        this.reasonMandatory = reasonMandatory;
    }

    @Override
    public Set<EnrolmentStatus> from() {
        return from;
    }

    @Override
    public EnrolmentStatus to() {
        return to;
    }

    @Override
    public String permission() {
        return TrainingPermissions.MANAGE;
    }

    @Override
    public boolean isReasonMandatory() {
        return reasonMandatory;
    }
}
