package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Region;
import vn.nangchuan.kernel.UnitType;

/**
 * Whom a requirement speaks to. A condition left null is no condition.
 *
 * @param unitTypes of the unit where the post is held; empty: all
 * @param appointment whether it speaks only to those who first took up a post of the family since it is in force,
 *     or only to the others
 * @param minorityLanguageDuty whether it is asked only of those whose duty needs a minority language
 * @param recruitedFrom the first day of recruitment it speaks to
 * @param recruitedBefore the first day of recruitment it no longer speaks to
 */
public record Applicability(
        Set<PostCode> posts,
        @Nullable Region region,
        Set<UnitType> unitTypes,
        @Nullable Appointment appointment,
        boolean minorityLanguageDuty,
        @Nullable LocalDate recruitedFrom,
        @Nullable LocalDate recruitedBefore) {

    /** When the holder first took up a post of the family, in whatever unit or term. */
    public enum Appointment {
        /** While the rule was in force. */
        FIRST,
        /** Before it came into force. */
        EARLIER
    }

    public Applicability {
        posts = Collections.unmodifiableSet(new TreeSet<>(posts));
        Set<UnitType> types = EnumSet.noneOf(UnitType.class);
        types.addAll(unitTypes);
        unitTypes = Collections.unmodifiableSet(types);
        if (posts.isEmpty()) {
            throw new IllegalArgumentException("it speaks to no post");
        }
        if (recruitedFrom != null && recruitedBefore != null && !recruitedFrom.isBefore(recruitedBefore)) {
            throw new IllegalArgumentException(
                    "nobody is recruited from %s and before %s".formatted(recruitedFrom, recruitedBefore));
        }
    }

    public static Applicability toAll(Set<PostCode> posts) {
        return new Applicability(posts, null, Set.of(), null, false, null, null);
    }

    /**
     * Whether it speaks to this posting, which is of one of its posts. With an unknown recruitment date it may: see
     * {@link #isUncertainFor}.
     */
    boolean concerns(PostingFact posting, PersonFacts person, LocalDate inForceFrom) {
        return (region == null || region == posting.region())
                && (unitTypes.isEmpty() || unitTypes.contains(posting.unitType()))
                && (appointment == null || appointment == posting.appointmentUnder(inForceFrom))
                && (person.recruitedOn() == null || admits(person.recruitedOn()));
    }

    boolean isUncertainFor(PersonFacts person) {
        return person.recruitedOn() == null && (recruitedFrom != null || recruitedBefore != null);
    }

    private boolean admits(LocalDate recruitedOn) {
        return (recruitedFrom == null || !recruitedOn.isBefore(recruitedFrom))
                && (recruitedBefore == null || recruitedOn.isBefore(recruitedBefore));
    }
}
