package vn.nangchuan.standings.sandbox;

import java.util.List;
import vn.nangchuan.standards.ActionPlan;
import vn.nangchuan.standards.Mend;
import vn.nangchuan.standards.RequirementResult;
import vn.nangchuan.standards.RequirementState;

/** A paper that somebody below the standard has to get, as far as is known. */
record Need(Mend paper, Kind kind) {

    enum Kind {
        /** It is lacking, and nothing is under way. */
        LACKING,
        /** It may only be missing from the file. */
        UNCLEAR,
        /** Its class is begun or passed. */
        UNDER_WAY
    }

    /** What a plan asks for, given the results that it was made of. */
    static List<Need> of(ActionPlan plan, List<RequirementResult> results) {
        return plan.actions().stream()
                .map(action -> new Need(action.paper(), kind(action.mendedOf(results))))
                .toList();
    }

    private static Kind kind(List<RequirementResult> mended) {
        List<RequirementState> open =
                mended.stream().map(RequirementResult::state).toList();
        if (open.contains(RequirementState.NOT_MET) || open.contains(RequirementState.IN_GRACE)) {
            return Kind.LACKING;
        }
        return open.contains(RequirementState.NO_DATA) ? Kind.UNCLEAR : Kind.UNDER_WAY;
    }
}
