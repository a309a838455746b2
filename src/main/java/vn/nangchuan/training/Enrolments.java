package vn.nangchuan.training;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.scope.JudgedInside;

/**
 * Seats and places on waiting lists, for modules above this one that decide who gets them. Every method joins the
 * caller's transaction and locks the class first, so that seats taken never pass its capacity on any path; the caller
 * has checked the permission. Only a scope that holds the class's host can call them.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Enrolments {

    private final HostedClasses hosted;
    private final EnrolmentRecords enrolments;
    private final SeatCalendar calendar;
    private final StandingsOfEnrolled standings;
    private final BusinessClock clock;

    Enrolments(
            HostedClasses hosted,
            EnrolmentRecords enrolments,
            SeatCalendar calendar,
            StandingsOfEnrolled standings,
            BusinessClock clock) {
        this.hosted = hosted;
        this.enrolments = enrolments;
        this.calendar = calendar;
        this.standings = standings;
        this.clock = clock;
    }

    /**
     * Locks the class until the transaction ends. Must be the very first statement of a transaction that reads or locks
     * anything else before it takes a seat: under snapshot isolation even a locking read fixes what the transaction may
     * see, and a class changed since then is refused (error 1020).
     */
    public void lock(TrainingClassId id) {
        hosted.lock(id);
    }

    /**
     * Takes a seat and re-assesses the official.
     *
     * @throws BusinessRuleViolation when the class is full or takes nobody, or the official has a seat in it already, or
     *     in any class on one of its days
     */
    @JudgedInside("its row was judged when it was stored")
    public EnrolmentId enrol(Enrol seat) {
        TrainingClass trainingClass = hosted.lock(seat.trainingClass());
        if (enrolments.existsByClassIdAndOfficialIdAndStatusNot(
                seat.trainingClass().value(), seat.official().value(), EnrolmentStatus.WITHDRAWN)) {
            throw new BusinessRuleViolation(TrainingFinding.ALREADY_ENROLLED);
        }
        trainingClass.takeSeat();
        Enrolment enrolment = enrolments.save(Enrolment.of(trainingClass, seat));
        calendar.takeUp(trainingClass, List.of(enrolment));
        standings.follow(List.of(enrolment));
        return enrolment.id();
    }

    /**
     * Gives a seat back before the class starts, and re-assesses the official. Does nothing when that was done.
     *
     * @throws BusinessRuleViolation when the class has started
     */
    public void withdraw(TrainingClassId id, EnrolmentId enrolmentId, String reason) {
        TrainingClass trainingClass = hosted.lock(id);
        Enrolment enrolment = enrolments
                .findById(enrolmentId.value())
                .filter(candidate -> candidate.trainingClass().equals(id))
                .orElseThrow(() -> new IllegalArgumentException("No enrolment " + enrolmentId + " in this class"));
        if (enrolment.status() == EnrolmentStatus.WITHDRAWN) {
            return;
        }
        enrolment.take(EnrolmentStep.WITHDRAW, reason, clock.today());
        trainingClass.freeSeat();
        calendar.giveFree(List.of(enrolment));
        standings.follow(List.of(enrolment));
    }

    /**
     * One more waits for a seat.
     *
     * @throws BusinessRuleViolation when the class takes nobody, or its waiting list is full
     */
    public void lengthenWaitingList(TrainingClassId id) {
        hosted.lock(id).lengthenWaitingList();
    }

    /** One waits no longer. */
    public void shortenWaitingList(TrainingClassId id) {
        hosted.lock(id).shortenWaitingList();
    }
}
