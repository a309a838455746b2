package vn.nangchuan.training;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.training.MarkAttendance.Mark;
import vn.nangchuan.training.RecordResults.Result;

/** Words for the audit trail what is done with a class; with the host, but for results, which stand with the person. */
@Component
class ClassTrail {

    private final AuditTrail trail;

    ClassTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void stepTaken(TrainingClass trainingClass, ClassStep step, @Nullable ClassStatus from, @Nullable String reason) {
        trail.record(about("training:" + step, trainingClass)
                .change("status", from, trainingClass.status())
                .because(reason));
    }

    void rescheduled(TrainingClass trainingClass, List<Sitting> before, List<SittingDays> after) {
        trail.record(about("training:rescheduled", trainingClass)
                .change("days", words(before.stream().map(Sitting::span).toList()), words(after)));
    }

    private static String words(List<SittingDays> sittings) {
        return sittings.stream()
                .map(days -> days.startsOn() + "/" + days.endsOn())
                .collect(Collectors.joining(", "));
    }

    /** Why somebody was absent is not repeated; it may be about their health. */
    void attendanceMarked(TrainingClass trainingClass, Map<Long, Boolean> before, List<Mark> marks) {
        AuditEntry entry = about("training:attendance-marked", trainingClass);
        for (Mark mark : marks) {
            Boolean former = before.get(mark.enrolment().value());
            entry.change("enrolment-" + mark.enrolment(), former, mark.present());
        }
        trail.record(entry);
    }

    void resultRecorded(Enrolment enrolment, EnrolmentStatus before, Result result) {
        trail.record(AuditEntry.of(
                        "training:" + result.step(),
                        new AuditSubject("enrolment", enrolment.id().value()))
                .concerning(enrolment.official())
                .in(enrolment.unitPath())
                .change("status", before, enrolment.status())
                .because(result.reason()));
    }

    /** One line per host, whatever the number of classes. */
    void archived(List<EnterClass> entries, UnitId unit, UnitPath host) {
        List<EnterClass> hosted = entries.stream()
                .filter(entry -> entry.plan().host().equals(unit))
                .toList();
        trail.record(AuditEntry.of("training:archived", new AuditSubject("unit", unit.value()))
                .in(host)
                .change("classes", null, hosted.size())
                .change(
                        "seats",
                        null,
                        hosted.stream()
                                .mapToInt(entry -> entry.enrolments().size())
                                .sum()));
    }

    private static AuditEntry about(String action, TrainingClass trainingClass) {
        return AuditEntry.of(
                        action,
                        new AuditSubject(ClassInAudit.TYPE, trainingClass.id().value()))
                .in(trainingClass.unitPath());
    }
}
