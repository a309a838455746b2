package vn.nangchuan.officials.movements;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.officials.DossierChanged;
import vn.nangchuan.officials.DossierHead;
import vn.nangchuan.officials.DossierRecords;
import vn.nangchuan.officials.HeldPosting;
import vn.nangchuan.officials.PostingBook;
import vn.nangchuan.officials.movements.Transfer.Told;
import vn.nangchuan.scope.Scopes;

/** Keeps name and post that open cases tell the other side true, when the dossier changes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TransfersTold {

    private final Transfers transfers;
    private final DossierRecords dossiers;
    private final PostingBook postings;
    private final BusinessClock clock;
    private final Scopes scopes;

    TransfersTold(
            Transfers transfers, DossierRecords dossiers, PostingBook postings, BusinessClock clock, Scopes scopes) {
        this.transfers = transfers;
        this.dossiers = dossiers;
        this.postings = postings;
        this.clock = clock;
        this.scopes = scopes;
    }

    /** Where no post is left at all, the one that was told stays. */
    @EventListener
    void follow(DossierChanged changed) {
        long official = changed.official().value();
        if (transfers.countOpen(official) > 0) {
            dossiers.find(changed.official()).ifPresent(this::tell);
        }
    }

    private void tell(DossierHead dossier) {
        List<HeldPosting> held = postings.of(dossier.official());
        if (!held.isEmpty()) {
            Told told = Told.of(dossier.fullName(), held, clock.today(), null);
            transfers.tell(
                    dossier.official().value(),
                    told.name(),
                    told.post().value(),
                    told.heldUntil(),
                    scopes.require().actor());
        }
    }
}
