package vn.nangchuan.standards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A class that the official was enrolled in. Who dropped out has an end at the day after the last day attended, and did
 * not pass; so has, from the end on, the one whose certificate was revoked.
 *
 * @param level what the certificate will prove; null where the criterion has no levels
 * @param field as for the level
 * @param endsOn the day after the last day
 * @param passed null as long as the result is not recorded
 */
public record TrainingFact(
        long classId,
        Criterion criterion,
        @Nullable Level level,
        @Nullable ProfessionalField field,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable Boolean passed)
        implements Attainment, Evidence {

    public TrainingFact {
        Level.requireOn(criterion, level);
        if (!startsOn.isBefore(endsOn)) {
            throw new IllegalArgumentException("a class from %s to %s has no day".formatted(startsOn, endsOn));
        }
    }

    public LocalDate lastDay() {
        return endsOn.minusDays(1);
    }

    /** In class, or after it without a result yet. */
    boolean isRunningOn(LocalDate date) {
        return !date.isBefore(startsOn) && (date.isBefore(endsOn) || passed == null);
    }

    boolean isPassedOn(LocalDate date) {
        return Boolean.TRUE.equals(passed) && !date.isBefore(endsOn);
    }
}
