package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time that a transitional rule leaves to those it covers: until then lacking is excused, though never counted as
 * met. It ends with its requirement at the latest; a later rule that carries it on says so in a grace of its own. A
 * condition left null is no condition.
 *
 * @param until the first day on which lacking is no longer excused
 * @param recruitedBefore covers only who was recruited before this day
 * @param appointedBefore covers only who took up a post of the family before this day
 */
public record Grace(
        LocalDate until,
        @Nullable LocalDate recruitedBefore,
        @Nullable LocalDate appointedBefore) {

    /** Whether it covers the holder of this posting; empty where that turns on a day of recruitment not known. */
    Optional<Boolean> covers(PostingFact posting, PersonFacts person) {
        if (appointedBefore != null && !posting.firstAppointedOn().isBefore(appointedBefore)) {
            return Optional.of(false);
        }
        if (recruitedBefore == null) {
            return Optional.of(true);
        }
        return Optional.ofNullable(person.recruitedOn()).map(day -> day.isBefore(recruitedBefore));
    }
}
