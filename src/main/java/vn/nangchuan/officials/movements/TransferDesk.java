package vn.nangchuan.officials.movements;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.officials.DossierHead;
import vn.nangchuan.officials.DossierRecords;
import vn.nangchuan.officials.HeldPosting;
import vn.nangchuan.officials.PostCatalogue;
import vn.nangchuan.officials.PostingBook;
import vn.nangchuan.officials.PostsOffered;
import vn.nangchuan.officials.movements.MovementPermissions.MayProposeMovements;
import vn.nangchuan.officials.movements.MovementRules.Past;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitSummary;

/** Where a unit proposes that somebody goes to another one, and where the other one answers. Nothing moves here. */
@Service
@Transactional
@RetriedAfterLostRace
@MayProposeMovements
public class TransferDesk {

    private final Transfers transfers;
    private final Movements movements;
    private final TransferCases cases;
    private final TransferRules rules;
    private final TransferGuard guard;
    private final MovementTrail trail;
    private final DossierRecords dossiers;
    private final PostingBook postings;
    private final PostCatalogue catalogue;
    private final UnitDirectory units;
    private final Scopes scopes;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    @SuppressWarnings("TooManyParameters")
    TransferDesk(
            Transfers transfers,
            Movements movements,
            TransferCases cases,
            TransferRules rules,
            TransferGuard guard,
            MovementTrail trail,
            DossierRecords dossiers,
            PostingBook postings,
            PostCatalogue catalogue,
            UnitDirectory units,
            Scopes scopes,
            BusinessClock clock,
            JdbcClient jdbc) {
        this.transfers = transfers;
        this.movements = movements;
        this.cases = cases;
        this.rules = rules;
        this.guard = guard;
        this.trail = trail;
        this.dossiers = dossiers;
        this.postings = postings;
        this.catalogue = catalogue;
        this.units = units;
        this.scopes = scopes;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** The communes of the province that exist today. */
    @Transactional(readOnly = true)
    public List<UnitSummary> communes() {
        UnitPath province = UnitPath.ofProvince(scopes.require().path().province());
        return units.communesBelow(province, clock.today());
    }

    /** The posts that can be held there. */
    @Transactional(readOnly = true)
    public PostsOffered posts() {
        return catalogue.everywhere();
    }

    /**
     * Proposes; the other unit is told name, main post, or the last of who holds none, and standing of today. The same key again changes nothing.
     *
     * @throws BusinessRuleViolation with all that speaks against it
     */
    public void propose(ProposeTransfer order) {
        OfficialId official = order.official();
        DossierHead dossier = dossiers.lock(official)
                .orElseThrow(() -> new BusinessRuleViolation(MovementFinding.MOVEMENT_OFFICIAL_UNKNOWN));
        if (transfers.findByProposalKey(order.key()).isPresent()) {
            return;
        }
        List<HeldPosting> held = postings.of(official);
        Past past = Past.of(movements.latestOf(official.value()));
        Optional<UnitSummary> receiving = rules.receiving(dossier, order);
        BusinessRuleViolation.throwIfAny(
                rules.ofProposal(order, held, past, receiving.isPresent(), transfers.countOpen(official.value()) > 0));
        UnitPath to = receiving.orElseThrow().path();
        TransferGuard.Seen seen = new TransferGuard.Seen(
                official,
                TransferStatus.PROPOSED,
                dossier.keeper(),
                to,
                scopes.require().actor(),
                null);
        Transfer.Told told = Transfer.Told.of(dossier.fullName(), held, clock.today(), outcome(official));
        MovementAct act = guard.require(seen, TransferStep.PROPOSE, order.reason(), order.key());
        Transfer made =
                transfers.save(new Transfer(dossier, to, told, order, VietnameseText.tidy(order.reason()), act));
        transfers.flush();
        trail.stepTaken(made, TransferStep.PROPOSE, act.reason());
    }

    private @Nullable Outcome outcome(OfficialId official) {
        return jdbc.sql("""
                        SELECT outcome FROM standing
                        WHERE official_id = :official AND valid_from <= :today AND valid_to > :today
                        """)
                .param("official", official.value())
                .param("today", clock.today())
                .query(String.class)
                .optional()
                .map(Outcome::valueOf)
                .orElse(null);
    }

    /**
     * Withdraws, confirms, takes that back or declines. The same key again changes nothing.
     *
     * @throws BusinessRuleViolation when somebody took a step with it since it was seen, the step is another side's, or it
     *     needs another person or a reason
     */
    public void take(TakeTransferStep order) {
        if (!order.step().permission().equals(MovementPermissions.PROPOSE)) {
            throw new IllegalArgumentException("Not a step of the units: " + order.step());
        }
        Transfer open = cases.lock(order.id(), order.versionSeen(), order.key());
        if (open.isDoneBy(order.key())) {
            return;
        }
        MovementAct act = guard.require(TransferGuard.seen(open), order.step(), order.reason(), order.key());
        open.take(order.step(), act);
        transfers.flush();
        trail.stepTaken(open, order.step(), act.reason());
    }
}
