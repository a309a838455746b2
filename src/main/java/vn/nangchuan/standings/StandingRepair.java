package vn.nangchuan.standings;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.RetriedAfterLostRace;

/** Puts standings right that were found to differ from the facts, and writes into the audit trail that they did. */
@Component
@Transactional
@RetriedAfterLostRace
class StandingRepair {

    private final Reassessment reassessment;
    private final AuditTrail trail;

    StandingRepair(Reassessment reassessment, AuditTrail trail) {
        this.reassessment = reassessment;
        this.trail = trail;
    }

    /**
     * Has what else follows from the dossiers put right, each in its turn: somebody may be changing it. It is a figure of their
     * state and no standing, so the trail says nothing.
     */
    public void repairFollowers(List<OfficialId> differing) {
        reassessment.reassess(differing);
    }

    public void repair(UnitId unit, List<OfficialId> differing, Recomputed counted) {
        reassessment.reassess(differing);
        trail.record(AuditEntry.of("standings:put-right", new AuditSubject("unit", unit.value()))
                .change("dossiers", null, counted.differing())
                .change("rows", null, counted.differences()));
    }
}
