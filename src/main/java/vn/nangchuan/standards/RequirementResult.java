package vn.nangchuan.standards;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How an official stands to one requirement, and why. A requirement that asks different things of two concurrent posts
 * (other fields, say) has a result for each of them.
 *
 * @param posts the posts held that it is asked for
 * @param since MET: issue of the earliest paper now valid that proves it, or the day the age was reached or judged;
 *     WAIVED: start of the waiver; IN_TRAINING: start of the class; AWAITING_CERTIFICATE: last day of the class; else
 *     null
 * @param evidence the paper, waiver or class; null for ages and where there is none
 * @param mend the paper that would mend it; null where nothing is lacking or no paper helps
 */
public record RequirementResult(
        Requirement requirement,
        List<PostCode> posts,
        RequirementState state,
        @Nullable LocalDate since,
        @Nullable Evidence evidence,
        @Nullable Mend mend) {

    public RequirementResult {
        posts = List.copyOf(posts);
    }

    /** Days from {@link #since()} to the date; for a certificate, the days waited after the last day of the class. */
    public OptionalLong daysUntil(LocalDate date) {
        return since == null ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(since, date));
    }
}
