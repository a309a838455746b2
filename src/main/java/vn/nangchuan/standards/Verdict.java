package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found for one requirement, before it is said for which posts. */
record Verdict(
        RequirementState state,
        @Nullable LocalDate since,
        @Nullable Evidence evidence,
        @Nullable Mend mend) {

    RequirementResult on(Requirement requirement, List<PostCode> posts) {
        return new RequirementResult(requirement, posts, state, since, evidence, mend);
    }
}
