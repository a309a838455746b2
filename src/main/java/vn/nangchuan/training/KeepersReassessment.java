package vn.nangchuan.training;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.standings.Reassessment;

/**
 * Re-assesses officials in the scope of the unit that keeps them, and tells their hosts of them; again when two hosts do
 * so at once.
 */
@Component
@Transactional
@RetriedAfterLostRace
class KeepersReassessment {

    private final SeatsTold told;
    private final Reassessment reassessment;

    KeepersReassessment(SeatsTold told, Reassessment reassessment) {
        this.told = told;
        this.reassessment = reassessment;
    }

    public void of(Collection<OfficialId> officials) {
        told.tell(officials);
        reassessment.reassess(officials);
    }
}
