package vn.nangchuan.standards;

import java.util.Arrays;
import java.util.List;

/**
 * How an official stands to all requirements of the posts held: met, or else the first of these in which some
 * requirement is. Which goes before which is decided here, because the law does not say it.
 */
public enum Outcome {
    /** Đạt chuẩn: at least one requirement is in force, and every one is met, waived or not asked. */
    MET(Group.MET),
    /** Chưa đạt chuẩn: some requirement is plainly lacking, whatever else is unknown or under way. */
    NOT_MET(Group.BELOW),
    /** Thiếu dữ liệu: nothing is plainly lacking, but something cannot be judged. */
    NO_DATA(Group.NO_DATA),
    /** Đang học: for all that is lacking a class is under way or over. */
    IN_TRAINING(Group.BELOW),
    /** Đang đợi chứng chỉ: nothing is lacking but certificates of classes that are passed. */
    AWAITING_CERTIFICATE(Group.BELOW),
    /** Trong thời hạn chuyển tiếp: nothing is lacking but what a transitional rule still excuses. */
    IN_GRACE(Group.BELOW),
    /** Chưa có quy định: no requirement is in force for the posts held. */
    NO_RULE(Group.NO_RULE);

    private static final List<Outcome> FIRST_THAT_OCCURS =
            List.of(NOT_MET, NO_DATA, IN_TRAINING, AWAITING_CERTIFICATE, IN_GRACE, MET, NO_RULE);

    private final Group group;

    Outcome(Group group) {
        this.group = group;
    }

    /** What the rate counts it as. */
    public Group group() {
        return group;
    }

    /** Whether who stands so after having stood as this falls: leaves the standard, or comes to be plainly below it. */
    public boolean fallsTo(Outcome after) {
        return this == MET ? after != MET : this != NOT_MET && after == NOT_MET;
    }

    static Outcome of(List<RequirementResult> results) {
        Outcome outcome = NO_RULE;
        for (RequirementResult result : results) {
            outcome = outcome.with(result.state());
        }
        return outcome;
    }

    private Outcome with(RequirementState another) {
        Outcome weight = another.weight();
        return FIRST_THAT_OCCURS.indexOf(weight) < FIRST_THAT_OCCURS.indexOf(this) ? weight : this;
    }

    /** The four parts that a rate and its remainder are made of. */
    public enum Group {
        /** Reaches the standard. */
        MET,
        /** Plainly does not reach it, whatever is under way. */
        BELOW,
        /** Cannot be judged. */
        NO_DATA,
        /** Nothing is asked. */
        NO_RULE;

        /** The outcomes that count as this. */
        public List<Outcome> outcomes() {
            return Arrays.stream(Outcome.values())
                    .filter(outcome -> outcome.group == this)
                    .toList();
        }
    }
}
