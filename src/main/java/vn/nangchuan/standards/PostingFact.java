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

    boolean isHeldOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || date.isBefore(validTo));
    }

    /**
     * Whether a rule that came into force on a day takes the holder for one who took office under it, in whatever term
     * since, or for one who had taken office before it.
     */
    Appointment appointmentUnder(LocalDate inForceFrom) {
        return firstAppointedOn.isBefore(inForceFrom) ? Appointment.EARLIER : Appointment.FIRST;
    }
}
