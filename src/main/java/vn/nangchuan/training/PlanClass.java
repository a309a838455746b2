package vn.nangchuan.training;

import java.util.List;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.UnitId;

/**
 * A class to be planned.
 *
 * @param host the unit that runs it
 * @param waitingPlaces how long the waiting list may grow; 0 for none
 * @param sittings in their order
 */
public record PlanClass(
        UnitId host,
        ProgrammeId programme,
        String code,
        String name,
        String place,
        String instructor,
        int capacity,
        int waitingPlaces,
        List<SittingDays> sittings,
        List<Funding> funding) {

    public PlanClass {
        sittings = List.copyOf(sittings);
        funding = List.copyOf(funding);
    }
}
