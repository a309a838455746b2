package vn.nangchuan.officials.waivers;

import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DossierRecords;

/**
 * Takes a waiver and its dossier in hand for one transaction, the waiver first; who comes second waits, and then reads what
 * the first has done.
 */
@Component
class WaiverCases {

    private final Waivers waivers;
    private final DossierRecords dossiers;

    WaiverCases(Waivers waivers, DossierRecords dossiers) {
        this.waivers = waivers;
        this.dossiers = dossiers;
    }

    /** @throws BusinessRuleViolation when there is none in the scope, or it is no longer what was on the screen */
    Waiver lock(DecideWaiver order) {
        long id = order.id().value();
        Waiver open = waivers.lockAndFindOfficial(id)
                .map(OfficialId::new)
                .flatMap(dossiers::lock)
                .flatMap(_ -> waivers.findById(id))
                .orElseThrow(() -> new BusinessRuleViolation(WaiverFinding.WAIVER_NOT_HERE));
        if (!open.isDoneBy(order.key()) && open.version() != order.versionSeen()) {
            throw new BusinessRuleViolation(WaiverFinding.WAIVER_DECIDED);
        }
        return open;
    }
}
