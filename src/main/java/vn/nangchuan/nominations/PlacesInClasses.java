package vn.nangchuan.nominations;

import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.training.Enrolments;

/** Gives back what a nomination holds of its class: the seat, or the place on the waiting list. The class is locked before. */
@Component
class PlacesInClasses {

    private final Nominations nominations;
    private final Enrolments enrolments;
    private final Scopes scopes;

    PlacesInClasses(Nominations nominations, Enrolments enrolments, Scopes scopes) {
        this.nominations = nominations;
        this.enrolments = enrolments;
        this.scopes = scopes;
    }

    /** Who waits behind moves up; does nothing where it does not wait. */
    void leaveWaitingList(Nomination nomination) {
        if (nomination.status() != NominationStatus.WAITLISTED) {
            return;
        }
        enrolments.shortenWaitingList(nomination.trainingClass());
        Integer place = nomination.waitingNo();
        if (place != null) {
            nominations.moveUpBehind(
                    place, nomination.trainingClass().value(), scopes.require().actor());
        }
    }

    void giveSeatBack(Nomination nomination, String reason) {
        EnrolmentId seat = nomination.enrolment();
        if (seat != null) {
            enrolments.withdraw(nomination.trainingClass(), seat, reason);
        }
    }
}
