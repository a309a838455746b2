package vn.nangchuan.officials.movements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.officials.DossierHandOver;
import vn.nangchuan.officials.DossierHead;
import vn.nangchuan.officials.DossierRecords;
import vn.nangchuan.officials.HeldPosting;
import vn.nangchuan.officials.PostingBook;
import vn.nangchuan.officials.UnfinishedTrainings;
import vn.nangchuan.officials.movements.Movement.Entry;
import vn.nangchuan.officials.movements.MovementPermissions.MayOrderMovements;
import vn.nangchuan.officials.movements.MovementRules.Past;
import vn.nangchuan.scope.RetriedAfterLostRace;

/**
 * Where the province orders what two units agree on, or refuses it. The dossier moves with the order, whatever its day;
 * the posts in the former unit end and the one in the other unit begins on the day.
 */
@Service
@Transactional
@RetriedAfterLostRace
@MayOrderMovements
public class TransferOffice {

    private final Transfers transfers;
    private final TransferCases cases;
    private final TransferRules rules;
    private final TransferGuard guard;
    private final Movements movements;
    private final MovementTrail trail;
    private final DossierRecords dossiers;
    private final PostingBook postings;
    private final DossierHandOver handOver;
    private final UnfinishedTrainings trainings;

    @SuppressWarnings("TooManyParameters")
    TransferOffice(
            Transfers transfers,
            TransferCases cases,
            TransferRules rules,
            TransferGuard guard,
            Movements movements,
            MovementTrail trail,
            DossierRecords dossiers,
            PostingBook postings,
            DossierHandOver handOver,
            UnfinishedTrainings trainings) {
        this.transfers = transfers;
        this.cases = cases;
        this.rules = rules;
        this.guard = guard;
        this.movements = movements;
        this.trail = trail;
        this.dossiers = dossiers;
        this.postings = postings;
        this.handOver = handOver;
        this.trainings = trainings;
    }

    /**
     * Orders. The same key again changes nothing.
     *
     * @throws BusinessRuleViolation when somebody took a step with it since it was seen, whoever orders has a part in it, the
     *     dossier is kept elsewhere by now, or day or decision do not hold
     */
    public void order(OrderTransfer order) {
        Transfer open = cases.lock(order.id(), order.versionSeen(), order.key());
        if (open.isDoneBy(order.key())) {
            return;
        }
        DossierHead dossier = dossiers.lock(open.official())
                .filter(found -> found.keeper().equals(open.unitPath()))
                .orElseThrow(() -> new BusinessRuleViolation(MovementFinding.TRANSFER_DOSSIER_MOVED));
        MovementAct act = guard.require(TransferGuard.seen(open), TransferStep.ORDER, null, order.key());
        List<HeldPosting> held = postings.of(open.official());
        Past past = Past.of(movements.latestOf(open.official().value()));
        BusinessRuleViolation.throwIfAny(rules.ofOrder(order, open, held, past));
        MovementPaper paper = PaperRules.tidied(order.paper());
        String unfinished = LeftTraining.written(trainings.of(open.official()));
        open.take(TransferStep.ORDER, act);
        open.ordered(order.day(), paper);
        transfers.flush();
        handOver.handOn(open.official(), open.counterPath().unit(), order.day(), open.newPost());
        boolean gaveUp =
                held.stream().anyMatch(posting -> posting.post().equals(open.post()) && posting.canEndOn(order.day()));
        keep(open, dossier, gaveUp, paper, unfinished, act);
        trail.ordered(open, unfinished);
    }

    /** In the dossier, which is the other unit's now. */
    private void keep(
            Transfer open,
            DossierHead dossier,
            boolean gaveUp,
            MovementPaper paper,
            @Nullable String unfinished,
            MovementAct act) {
        DossierHead moved =
                new DossierHead(dossier.official(), dossier.fullName(), dossier.birthDate(), open.counterPath());
        movements.save(new Movement(
                moved,
                new Entry(
                        open.kind(),
                        open.startsOn(),
                        postings.idOf(open.newPost()),
                        gaveUp ? postings.idOf(open.post()) : null,
                        open.counterPath().unit(),
                        null,
                        paper,
                        null,
                        unfinished),
                act));
        movements.flush();
    }

    /**
     * Refuses, for a reason that both units read. The same key again changes nothing.
     *
     * @throws BusinessRuleViolation when somebody took a step with it since it was seen, or whoever refuses has a part in it
     */
    public void refuse(TakeTransferStep order) {
        if (order.step() != TransferStep.REFUSE) {
            throw new IllegalArgumentException("Not refusing: " + order.step());
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
