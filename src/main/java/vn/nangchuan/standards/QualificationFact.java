package vn.nangchuan.standards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an approved paper proves, from the day of its issue on.
 *
 * @param level null where the criterion has no levels, or the level is not recorded
 * @param field null where the criterion has no fields, or nobody has said which field the study belongs to
 * @param studied the field of study as the paper names it; null where it is not recorded or goes without saying
 * @param statement whether it is only a statement that study elsewhere equals the level (giấy xác nhận trình độ tương
 *     đương); it counts where an {@link Equivalence} says so
 * @param issuedOn null where it is not recorded; the paper then counts on no day
 * @param validTo the first day on which the paper no longer counts; null if it does not expire
 * @param revokedOn the first day on which it no longer counts because it was revoked (thu hồi); null if it was not
 * @param evidenceId the certificate behind it
 */
public record QualificationFact(
        Criterion criterion,
        @Nullable Level level,
        @Nullable ProfessionalField field,
        @Nullable String studied,
        boolean statement,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validTo,
        @Nullable LocalDate revokedOn,
        long evidenceId)
        implements Attainment, Evidence {

    public QualificationFact {
        Level.requireOn(criterion, level);
        if (issuedOn != null) {
            Validity.requireInOrder(issuedOn, validTo);
        }
    }

    /** A paper of a known day that was not revoked. */
    public QualificationFact(
            Criterion criterion,
            @Nullable Level level,
            @Nullable ProfessionalField field,
            LocalDate issuedOn,
            @Nullable LocalDate validTo,
            long evidenceId) {
        this(criterion, level, field, null, false, issuedOn, validTo, null, evidenceId);
    }

    boolean isExpiredOn(LocalDate date) {
        return validTo != null && !date.isBefore(validTo);
    }

    boolean isRevokedOn(LocalDate date) {
        return revokedOn != null && !date.isBefore(revokedOn);
    }

    /** This paper as one of another level. */
    QualificationFact at(Level newLevel) {
        return new QualificationFact(
                criterion, newLevel, field, studied, statement, issuedOn, validTo, revokedOn, evidenceId);
    }
}
