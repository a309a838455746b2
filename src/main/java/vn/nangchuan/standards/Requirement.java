package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One standard that the law sets: for whom, on which days, what it asks, and where it stands written.
 *
 * @param grace null where lacking it is never excused
 * @param priority that of a special law is higher: what it asks about a criterion stands instead of what the general law
 *     asks of the same post (luật chuyên ngành)
 * @param verified whether somebody has checked the rule against the text of the law
 * @param waivable whether a waiver (miễn) can stand in for it
 */
public record Requirement(
        String id,
        Criterion criterion,
        Applicability applicability,
        Demand demand,
        Validity validity,
        @Nullable Grace grace,
        int priority,
        LegalSource legalSource,
        boolean verified,
        boolean waivable) {

    public Requirement {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a requirement lacks its id");
        }
        if (grace != null && grace.until().isBefore(validity.from())) {
            throw new IllegalArgumentException("the grace ends before the rule begins");
        }
        requireFit(criterion, demand);
        if (demand instanceof Demand.AtLeast atLeast) {
            requireFieldsForEachPost(atLeast.fieldsByPost(), applicability.posts());
        }
    }

    /** What would mend the lack of it in a holder of the post; empty where only time, or nothing, can. */
    public Optional<Mend> mendFor(PostCode post) {
        return switch (demand) {
            case Demand.AtLeast(Level level, Map<PostCode, Set<ProfessionalField>> fields) ->
                Optional.of(new Mend(criterion, level, fields.getOrDefault(post, Set.of())));
            case Demand.Held() -> Optional.of(new Mend(criterion, null, Set.of()));
            case Demand.OfAge _ -> Optional.empty();
        };
    }

    /**
     * Whether it is asked of the holder of a posting that it concerns. A duty that the posting lacks is not asked
     * about, nor is the age of somebody who took office before the rule was in force.
     */
    boolean isAskedIn(PostingFact posting) {
        return (!applicability.minorityLanguageDuty() || posting.minorityLanguageDuty())
                && (criterion != Criterion.AGE_AT_FIRST_APPOINTMENT
                        || !posting.firstAppointedOn().isBefore(validity.from()));
    }

    /** Whether, where both speak to a posting, this one stands instead of the other. */
    boolean displaces(Requirement other) {
        return criterion == other.criterion && priority > other.priority;
    }

    /** The grace that has not ended on the date, whomever it covers. */
    Optional<Grace> graceOn(LocalDate date) {
        return Optional.ofNullable(grace).filter(running -> date.isBefore(running.until()));
    }

    private static void requireFit(Criterion criterion, Demand demand) {
        boolean fits = switch (demand) {
            case Demand.AtLeast atLeast -> atLeast.level().criterion() == criterion;
            case Demand.Held _ -> criterion.kind() == Criterion.Kind.HELD;
            case Demand.OfAge _ -> criterion.kind() == Criterion.Kind.DERIVED;
        };
        if (!fits) {
            throw new IllegalArgumentException("%s cannot be asked of %s".formatted(demand, criterion));
        }
    }

    private static void requireFieldsForEachPost(Map<PostCode, Set<ProfessionalField>> fields, Set<PostCode> posts) {
        if (!fields.isEmpty() && !fields.keySet().equals(posts)) {
            throw new IllegalArgumentException(
                    "fields are given for %s, but posts are %s".formatted(fields.keySet(), posts));
        }
    }
}
