package vn.nangchuan.nominations;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.NominationId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.nominations.NominationPermissions.MayDecideNominations;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.training.Enrolments;

/** Where the host of a class decides what was nominated to it. */
@Service
@RetriedAfterLostRace
@MayDecideNominations
public class NominationOffice {

    private final DecisionBook book;
    private final Nominations nominations;
    private final Enrolments enrolments;
    private final SeatOverlaps overlaps;
    private final PlacesInClasses places;
    private final TransactionTemplate transaction;

    NominationOffice(
            DecisionBook book,
            Nominations nominations,
            Enrolments enrolments,
            SeatOverlaps overlaps,
            PlacesInClasses places,
            TransactionTemplate transaction) {
        this.book = book;
        this.nominations = nominations;
        this.enrolments = enrolments;
        this.overlaps = overlaps;
        this.places = places;
        this.transaction = transaction;
    }

    /**
     * Takes one of the host's steps. Accepting takes a seat in the same transaction; releasing gives it back. The same
     * key again does nothing.
     *
     * @throws BusinessRuleViolation {@code NOMINATION_ALREADY_DECIDED} when somebody was faster; when the class is full
     *     or takes nobody; when the official has a seat in a class that meets on the same days; or as the table says
     */
    public void decide(DecideNomination decision) {
        if (decision.step().side() != NominationSide.HOST) {
            throw new IllegalArgumentException(decision.step() + " is not the host's");
        }
        TrainingClassId trainingClass = classOf(decision.nomination());
        transaction.executeWithoutResult(_ -> {
            enrolments.lock(trainingClass);
            book.lock(decision).ifPresent(nomination -> {
                follow(nomination, decision);
                book.take(nomination, decision);
            });
        });
    }

    /** Looked up before the transaction, which must lock the class before it reads anything; it never changes. */
    private TrainingClassId classOf(NominationId id) {
        return nominations
                .nominatedFor(id.value())
                .map(NominatedFor::trainingClass)
                .orElseThrow(() -> new IllegalArgumentException("No nomination " + id + " in this scope"));
    }

    private void follow(Nomination nomination, DecideNomination decision) {
        places.leaveWaitingList(nomination);
        switch (decision.step()) {
            case ACCEPT -> accept(nomination);
            case WAITLIST -> joinWaitingList(nomination);
            case RELEASE -> places.giveSeatBack(nomination, String.valueOf(decision.reason()));
            case RETURN, REFUSE, SUBMIT, RESUBMIT, WITHDRAW, CLASS_STARTED, CLASS_CANCELLED, OFFICIAL_LEFT -> {}
        }
    }

    private void accept(Nomination nomination) {
        BusinessRuleViolation.throwIfAny(overlaps.check(nomination));
        nomination.seatedAs(enrolments.enrol(nomination.seat()));
    }

    /** The class is locked, so that places are handed out one after another. */
    private void joinWaitingList(Nomination nomination) {
        enrolments.lengthenWaitingList(nomination.trainingClass());
        nomination.waitAt(
                nominations.lastPlaceOnWaitingList(nomination.trainingClass().value()) + 1);
    }
}
