package vn.nangchuan.standards;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How an official stands to one requirement, and why. A requirement that asks different things of two concurrent posts
 * (other fields, say) has a result for each of them.
 *
 * @param posts the posts held that it is asked for
 * @param since MET: the first day on which the earliest paper now valid proves it, or on which the age was reached or
 *     judged; WAIVED: start of the waiver; IN_TRAINING: start of the class; AWAITING_CERTIFICATE: last day of the class;
 *     else null
 * @param reason why it is NOT_MET or NO_DATA; else null
 * @param evidence what the result rests on: the papers, waiver or class, and the provisions by which they count; of what
 *     is not met, the paper that comes nearest
 * @param mends the papers that would mend it, all of them or any as the requirement says; empty where nothing is lacking
 *     or no paper helps
 */
public record RequirementResult(
        Requirement requirement,
        List<PostCode> posts,
        RequirementState state,
        @Nullable LocalDate since,
        @Nullable Reason reason,
        List<Evidence> evidence,
        List<Mend> mends) {

    public RequirementResult {
        posts = List.copyOf(posts);
        evidence = List.copyOf(evidence);
        mends = List.copyOf(mends);
    }

    /** The first paper to get; null where none would help. */
    public @Nullable Mend mend() {
        return mends.isEmpty() ? null : mends.getFirst();
    }

    /** The paper it rests on, or that comes nearest. */
    public Optional<QualificationFact> paper() {
        return evidence.stream()
                .filter(QualificationFact.class::isInstance)
                .map(QualificationFact.class::cast)
                .findFirst();
    }

    /** Whether the rule, and every provision it rests on, has been checked against its text. */
    public boolean isVerified() {
        return requirement.verified()
                && evidence.stream().allMatch(rest -> switch (rest) {
                    case Equivalence equivalence -> equivalence.verified();
                    case LegalWaiver waiver -> waiver.verified();
                    case QualificationFact _, WaiverFact _, TrainingFact _ -> true;
                });
    }

    /** Days from {@link #since()} to the date; for a certificate, the days waited after the last day of the class. */
    public OptionalLong daysUntil(LocalDate date) {
        return since == null ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(since, date));
    }
}
