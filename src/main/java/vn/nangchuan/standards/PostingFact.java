package vn.nangchuan.standards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Region;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.standards.Applicability.Appointment;

/**
 * A post held in a unit over half-open days.
 *
 * @param region of the unit during this posting; where the region or type changes, a new posting fact begins
 * @param unitType of the unit during this posting
 * @param firstAppointedOn the day the person first took up a post of this family, in whatever unit or term
 * @param minorityLanguageDuty whether the duty is done in a minority language
 */
public record PostingFact(
        PostCode post,
        Region region,
        UnitType unitType,
        UnitId unitId,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        LocalDate firstAppointedOn,
        boolean minorityLanguageDuty) {

    public PostingFact {
        Validity.requireInOrder(validFrom, validTo);
    }

    Validity validity() {
        return new Validity(validFrom, validTo);
    }

    /** Whom a rule that came into force on a day takes for new: not who had taken up the post before it. */
    Appointment appointmentUnder(LocalDate inForceFrom) {
        boolean isFirst = firstAppointedOn.equals(validFrom) && !firstAppointedOn.isBefore(inForceFrom);
        return isFirst ? Appointment.FIRST : Appointment.LATER;
    }
}
