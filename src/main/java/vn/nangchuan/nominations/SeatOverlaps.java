package vn.nangchuan.nominations;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.training.BusySitting;
import vn.nangchuan.training.ClassLists;
import vn.nangchuan.training.EnrolmentLists;
import vn.nangchuan.training.SittingDays;
import vn.nangchuan.training.SittingLine;

/**
 * Looks once more, on accepting, for a seat in another class on the same days: much may have happened since submitting.
 * It sees what the host sees, its own classes and the files of its communes, and can name the class; what other hosts
 * gave is refused by the days of the seat ({@code SEATED_ELSEWHERE}), which name none.
 */
@Component
class SeatOverlaps {

    private final ClassLists classes;
    private final EnrolmentLists enrolments;

    SeatOverlaps(ClassLists classes, EnrolmentLists enrolments) {
        this.classes = classes;
        this.enrolments = enrolments;
    }

    List<Finding> check(Nomination nomination) {
        TrainingClassId id = nomination.trainingClass();
        Map<TrainingClassId, List<SittingLine>> sittings = classes.sittingsOf(List.of(id));
        List<SittingDays> ours = sittings.getOrDefault(id, List.of()).stream()
                .map(SittingLine::days)
                .toList();
        if (ours.isEmpty()) {
            return List.of();
        }
        return enrolments
                .busyFrom(List.of(nomination.official()), ours.getFirst().startsOn())
                .stream()
                .filter(busy -> !busy.trainingClass().equals(id))
                .filter(busy -> ours.stream().anyMatch(busy.days()::overlaps))
                .map(BusySitting::className)
                .distinct()
                .map(name -> Finding.error(NominationFinding.OVERLAPPING_CLASS, name))
                .toList();
    }
}
