package vn.nangchuan.training;

import java.util.Set;
import vn.nangchuan.kernel.WorkflowStep;

/** The transition table of a class. Its host takes every step; what else a step asks for is said at each. */
public enum ClassStep implements WorkflowStep<ClassStatus> {
    /** Lập lớp: begins the workflow. */
    PLAN(Set.of(), ClassStatus.PLANNED, false),
    /** Mở chiêu sinh; the first day must be in the future. */
    OPEN(Set.of(ClassStatus.PLANNED), ClassStatus.OPEN, false),
    CLOSE_LIST(Set.of(ClassStatus.OPEN), ClassStatus.LIST_CLOSED, false),
    /** Khai giảng; the first sitting's first day must have come. Nobody waits for a seat any more. */
    START(Set.of(ClassStatus.LIST_CLOSED), ClassStatus.RUNNING, false),
    /** Bế giảng; the last sitting's last day must have come. */
    FINISH(Set.of(ClassStatus.RUNNING), ClassStatus.FINISHED, false),
    /** Đóng lớp; every enrolment must have a result. */
    CLOSE(Set.of(ClassStatus.FINISHED), ClassStatus.CLOSED, false),
    /** Hoãn lớp. */
    POSTPONE(Set.of(ClassStatus.OPEN, ClassStatus.LIST_CLOSED), ClassStatus.POSTPONED, true),
    /** Mở lại; the first day must be in the future, so it is set anew before. */
    RESUME(Set.of(ClassStatus.POSTPONED), ClassStatus.OPEN, false),
    /** Hủy lớp; withdraws every enrolment. */
    CANCEL(
            Set.of(ClassStatus.PLANNED, ClassStatus.OPEN, ClassStatus.LIST_CLOSED, ClassStatus.POSTPONED),
            ClassStatus.CANCELLED,
            true);

    private final Set<ClassStatus> from;
    private final ClassStatus to;
    private final boolean reasonMandatory;

    ClassStep(Set<ClassStatus> from, ClassStatus to, boolean reasonMandatory) {
        this.from = from;
        this.to = to;
        this.reasonMandatory = reasonMandatory;
    }

    @Override
    public Set<ClassStatus> from() {
        return from;
    }

    @Override
    public ClassStatus to() {
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
