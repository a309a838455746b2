package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was found for one requirement, before it is said for which posts; see {@link RequirementResult}. */
record Verdict(
        RequirementState state,
        @Nullable LocalDate since,
        @Nullable Reason reason,
        List<Evidence> evidence,
        List<Mend> mends) {

    Verdict {
        evidence = List.copyOf(evidence);
        mends = List.copyOf(mends);
    }

    static Verdict of(RequirementState state) {
        return new Verdict(state, null, null, List.of(), List.of());
    }

    static Verdict met(@Nullable LocalDate since, List<Evidence> evidence) {
        return new Verdict(RequirementState.MET, since, null, evidence, List.of());
    }

    static Verdict because(Reason reason, List<Evidence> evidence, List<Mend> mends) {
        return new Verdict(reason.state(), null, reason, evidence, mends);
    }

    boolean isMet() {
        return state == RequirementState.MET;
    }

    boolean isUnderWay() {
        return state == RequirementState.AWAITING_CERTIFICATE || state == RequirementState.IN_TRAINING;
    }

    /** The same lack, excused. */
    Verdict inGrace() {
        return new Verdict(RequirementState.IN_GRACE, null, null, evidence, mends);
    }

    Verdict with(List<Mend> newMends) {
        return new Verdict(state, since, reason, evidence, newMends);
    }

    Verdict restingOn(Evidence more) {
        return new Verdict(
                state,
                since,
                reason,
                Stream.concat(evidence.stream(), Stream.of(more)).toList(),
                mends);
    }

    RequirementResult on(Requirement requirement, List<PostCode> posts) {
        return new RequirementResult(requirement, posts, state, since, reason, evidence, mends);
    }
}
