package vn.nangchuan.training;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessRuleViolation;

/** What a step of a class means for those enrolled in it. */
@Component
class ClassEnrolments {

    private final EnrolmentRecords enrolments;
    private final SeatCalendar calendar;
    private final StandingsOfEnrolled standings;
    private final BusinessClock clock;

    ClassEnrolments(
            EnrolmentRecords enrolments, SeatCalendar calendar, StandingsOfEnrolled standings, BusinessClock clock) {
        this.enrolments = enrolments;
        this.calendar = calendar;
        this.standings = standings;
        this.clock = clock;
    }

    void requireResults(TrainingClass trainingClass) {
        long missing = enrolments.countByClassIdAndStatus(trainingClass.id().value(), EnrolmentStatus.ENROLLED);
        if (missing > 0) {
            throw new BusinessRuleViolation(TrainingFinding.CLASS_RESULTS_MISSING, missing);
        }
    }

    void reassess(TrainingClass trainingClass) {
        standings.follow(of(trainingClass));
    }

    /** Seats are kept, but take up no days until the class has new ones. */
    void postpone(TrainingClass trainingClass) {
        calendar.giveFree(of(trainingClass));
        reassess(trainingClass);
    }

    void resume(TrainingClass trainingClass) {
        calendar.takeUp(trainingClass, of(trainingClass));
        reassess(trainingClass);
    }

    void withdrawAll(TrainingClass trainingClass, @Nullable String reason) {
        List<Enrolment> enrolled = of(trainingClass).stream()
                .filter(enrolment -> enrolment.status() == EnrolmentStatus.ENROLLED)
                .toList();
        enrolled.forEach(enrolment -> enrolment.take(EnrolmentStep.WITHDRAW, reason, clock.today()));
        trainingClass.freeAllSeats();
        calendar.giveFree(enrolled);
        standings.follow(enrolled);
    }

    private List<Enrolment> of(TrainingClass trainingClass) {
        return enrolments.findByClassId(trainingClass.id().value());
    }
}
