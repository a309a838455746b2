package vn.nangchuan.nominations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.NominationId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.training.ClassStatus;

/**
 * A nomination as lists show it.
 *
 * @param official leads to the dossier; null where the scope does not hold it
 * @param keeper path of the unit that keeps the file now
 * @param counter path of the class's host
 * @param post the main one on the first day of the class, as it was submitted
 * @param unitType of the unit that nominated
 * @param aim what it shall mend, by the rules in force today; null where none was named
 * @param submittedAt by the business clock; of the last submission
 * @param latest the step it took last
 * @param waitingNo place on the waiting list, from 1; null when not on it
 * @param enrolment the seat; null without one
 * @param version for decisions
 * @param steps what the one who reads may do with it now
 */
public record NominationLine(
        NominationId id,
        @Nullable OfficialId official,
        String officialName,
        UnitPath keeper,
        UnitPath counter,
        LocalizedText post,
        UnitType unitType,
        String unitName,
        TrainingClassId trainingClass,
        String className,
        LocalDate startsOn,
        LocalDate endsOn,
        ClassStatus classStatus,
        @Nullable Aim aim,
        @Nullable String note,
        NominationStatus status,
        Instant submittedAt,
        Latest latest,
        @Nullable Integer waitingNo,
        @Nullable EnrolmentId enrolment,
        int version,
        Set<NominationStep> steps)
        implements KeptRecord {

    /** Id of the rule by which the gap was seen; null where none was named. */
    public @Nullable String requirement() {
        return aim == null ? null : aim.requirement();
    }

    /** Whether it is to mend the lack that this rule, in force today, asks about. */
    public boolean isFor(String rule) {
        return aim != null && aim.isAt(rule);
    }

    /**
     * The step that led to the status.
     *
     * @param step as the table names it
     * @param at by the business clock
     * @param by who took it, as {@link vn.nangchuan.scope.Scope#actor()}
     */
    public record Latest(
            NominationStep step,
            Instant at,
            String by,
            @Nullable String reason) {}
}
