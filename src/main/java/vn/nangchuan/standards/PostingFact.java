package vn.nangchuan.standards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Region;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.standards.Applicability.Appointment;

/**
 * A post held in a unit over half-open days.
 *
 * @param region of the unit during this posting; where the region changes, a new posting fact begins
 * @param firstAppointedOn the day the person first took up a post of this family, in whatever unit or term
 * @param minorityLanguageDuty whether the duty is done in a minority language
 */
public record PostingFact(
        PostCode post,
        Region region,
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

    Appointment appointment() {
        return firstAppointedOn.equals(validFrom) ? Appointment.FIRST : Appointment.LATER;
    }
}
