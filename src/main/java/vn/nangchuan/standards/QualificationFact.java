package vn.nangchuan.standards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an approved paper proves, from the day of its issue on.
 *
 * @param level null where the criterion has no levels, or the level is not recorded
 * @param field null where the criterion has no fields, or the field is not recorded
 * @param validTo the first day on which the paper no longer counts; null if it does not expire
 * @param evidenceId the certificate behind it
 */
public record QualificationFact(
        Criterion criterion,
        @Nullable Level level,
        @Nullable ProfessionalField field,
        LocalDate issuedOn,
        @Nullable LocalDate validTo,
        long evidenceId)
        implements Attainment, Evidence {

    public QualificationFact {
        Level.requireOn(criterion, level);
        Validity.requireInOrder(issuedOn, validTo);
    }

    Validity validity() {
        return new Validity(issuedOn, validTo);
    }
}
