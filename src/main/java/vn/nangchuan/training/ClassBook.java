package vn.nangchuan.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.training.MarkAttendance.Mark;
import vn.nangchuan.training.RecordResults.Result;
import vn.nangchuan.training.TrainingPermissions.MayManageTraining;

/** The book of a class (sổ lớp): who was there, and who passed. Kept by the host until the class is closed. */
@Service
@Transactional
@RetriedAfterLostRace
@MayManageTraining
public class ClassBook {

    private final HostedClasses hosted;
    private final ClassRecords records;
    private final EnrolmentRecords enrolments;
    private final Attendances attendances;
    private final SeatCalendar calendar;
    private final StandingsOfEnrolled standings;
    private final BusinessClock clock;
    private final ClassTrail trail;

    ClassBook(
            HostedClasses hosted,
            ClassRecords records,
            EnrolmentRecords enrolments,
            Attendances attendances,
            SeatCalendar calendar,
            StandingsOfEnrolled standings,
            BusinessClock clock,
            ClassTrail trail) {
        this.hosted = hosted;
        this.records = records;
        this.enrolments = enrolments;
        this.attendances = attendances;
        this.calendar = calendar;
        this.standings = standings;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * Marks who was there at a sitting that has begun. All marks are stored, or none.
     *
     * @throws BusinessRuleViolation when the class is not under way, the sitting has not begun, an absence has no
     *     reason, or somebody who passed is marked absent
     */
    public void markAttendance(MarkAttendance command) {
        TrainingClass trainingClass = hosted.lock(command.trainingClass());
        requireUnderWay(trainingClass);
        Sitting sitting = records.sittingsOf(trainingClass).stream()
                .filter(candidate -> candidate.id() == command.sitting())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No sitting " + command.sitting() + " in this class"));
        if (clock.today().isBefore(sitting.startsOn())) {
            throw new BusinessRuleViolation(TrainingFinding.SITTING_NOT_YET_BEGUN, sitting.startsOn());
        }
        Map<EnrolmentId, Enrolment> enrolled =
                existing(trainingClass, command.marks().stream().map(Mark::enrolment));
        BusinessRuleViolation.throwIfAny(command.marks().stream()
                .flatMap(mark -> check(mark, of(enrolled, mark.enrolment())).stream())
                .toList());
        trail.attendanceMarked(trainingClass, store(command.marks(), enrolled, sitting), command.marks());
    }

    private static List<Finding> check(Mark mark, Enrolment enrolment) {
        if (enrolment.status() == EnrolmentStatus.WITHDRAWN) {
            return List.of(notPossible(enrolment));
        }
        if (mark.present()) {
            return List.of();
        }
        if (enrolment.status() == EnrolmentStatus.PASSED) {
            return List.of(Finding.error(TrainingFinding.ABSENCE_OF_ONE_WHO_PASSED, enrolment.officialName()));
        }
        String reason = mark.reason();
        return reason == null || reason.isBlank()
                ? List.of(Finding.error(TrainingFinding.ABSENCE_WITHOUT_REASON, enrolment.officialName()))
                : ClassRules.checkReason(true, reason);
    }

    /** Who was marked before, and how. */
    private Map<Long, Boolean> store(List<Mark> marks, Map<EnrolmentId, Enrolment> enrolled, Sitting sitting) {
        Map<Long, Attendance> former = attendances.findBySittingId(sitting.id()).stream()
                .collect(Collectors.toMap(Attendance::enrolmentId, Function.identity()));
        Map<Long, Boolean> before =
                former.values().stream().collect(Collectors.toMap(Attendance::enrolmentId, Attendance::present));
        List<Attendance> added = new ArrayList<>();
        for (Mark mark : marks) {
            Attendance attendance = former.get(mark.enrolment().value());
            if (attendance == null) {
                added.add(new Attendance(of(enrolled, mark.enrolment()), sitting, mark));
            } else {
                attendance.mark(mark);
            }
        }
        attendances.saveAll(added);
        return before;
    }

    /**
     * Records results, in place of earlier ones; the officials are re-assessed. All are stored, or none. Who passed or
     * failed is known once the class is finished; who dropped out, from its start. Passing asks for every sitting marked
     * present (Thông tư 03/2023/TT-BNV, Điều 6), without exception.
     *
     * @throws BusinessRuleViolation when the class is not so far, attendance is incomplete or a reason is missing
     */
    public void recordResults(RecordResults command) {
        TrainingClass trainingClass = hosted.lock(command.trainingClass());
        requireUnderWay(trainingClass);
        Map<EnrolmentId, Enrolment> enrolled =
                existing(trainingClass, command.results().stream().map(Result::enrolment));
        Set<Long> complete = new HashSet<>(enrolments.presentAt(
                records.sittingsOf(trainingClass).size(),
                enrolled.keySet().stream().map(EnrolmentId::value).toList()));
        BusinessRuleViolation.throwIfAny(command.results().stream()
                .flatMap(result -> check(result, of(enrolled, result.enrolment()), trainingClass, complete).stream())
                .toList());
        for (Result result : command.results()) {
            Enrolment enrolment = of(enrolled, result.enrolment());
            EnrolmentStatus before = enrolment.status();
            enrolment.take(result.step(), result.reason(), clock.today());
            trail.resultRecorded(enrolment, before, result);
        }
        calendar.giveFree(enrolled.values().stream()
                .filter(enrolment -> enrolment.status() == EnrolmentStatus.DROPPED_OUT)
                .toList());
        standings.follow(enrolled.values());
    }

    private static List<Finding> check(
            Result result, Enrolment enrolment, TrainingClass trainingClass, Set<Long> complete) {
        if (!result.step().isPossibleIn(enrolment.status())) {
            return List.of(notPossible(enrolment));
        }
        if (result.step() != EnrolmentStep.DROP_OUT && trainingClass.status() != ClassStatus.FINISHED) {
            return List.of(Finding.error(TrainingFinding.CLASS_NOT_OVER, trainingClass.endsOn()));
        }
        if (result.step() == EnrolmentStep.PASS
                && !complete.contains(enrolment.id().value())) {
            return List.of(Finding.error(TrainingFinding.ATTENDANCE_INCOMPLETE, enrolment.officialName()));
        }
        List<Finding> aboutReason = ClassRules.checkReason(result.step().isReasonMandatory(), result.reason());
        return aboutReason.stream()
                .map(finding -> finding.code() == TrainingFinding.CLASS_REASON_MISSING
                        ? Finding.error(TrainingFinding.RESULT_WITHOUT_REASON, enrolment.officialName())
                        : finding)
                .toList();
    }

    private static Finding notPossible(Enrolment enrolment) {
        return Finding.error(TrainingFinding.ENROLMENT_STEP_NOT_POSSIBLE, enrolment.officialName(), enrolment.status());
    }

    private static void requireUnderWay(TrainingClass trainingClass) {
        if (!trainingClass.status().keepsBook()) {
            throw new BusinessRuleViolation(TrainingFinding.CLASS_STEP_NOT_POSSIBLE, trainingClass.status());
        }
    }

    private Map<EnrolmentId, Enrolment> existing(TrainingClass trainingClass, Stream<EnrolmentId> wanted) {
        Collection<Long> ids = wanted.map(EnrolmentId::value).collect(Collectors.toSet());
        return enrolments.findByClassIdAndIdIn(trainingClass.id().value(), ids).stream()
                .collect(Collectors.toMap(Enrolment::id, Function.identity()));
    }

    private static Enrolment of(Map<EnrolmentId, Enrolment> enrolled, EnrolmentId id) {
        Enrolment enrolment = enrolled.get(id);
        if (enrolment == null) {
            throw new IllegalArgumentException("No enrolment " + id + " in this class");
        }
        return enrolment;
    }
}
