package vn.nangchuan.nominations.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.nominations.NominationLine;
import vn.nangchuan.nominations.NominationLists;
import vn.nangchuan.officials.OfficialLine;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.officials.RegisterLists;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.training.BusySitting;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.training.ClassLists;
import vn.nangchuan.training.EnrolmentLists;

/** Who lacks what in the signed-in person's commune. */
@Component
class GapBoard {

    private static final int MOST_OFFICIALS = 200;

    private final CurrentUser currentUser;
    private final RegisterLists register;
    private final NominationLists nominations;
    private final EnrolmentLists enrolments;
    private final ClassLists classes;
    private final BusinessClock clock;

    GapBoard(
            CurrentUser currentUser,
            RegisterLists register,
            NominationLists nominations,
            EnrolmentLists enrolments,
            ClassLists classes,
            BusinessClock clock) {
        this.currentUser = currentUser;
        this.register = register;
        this.nominations = nominations;
        this.enrolments = enrolments;
        this.classes = classes;
        this.clock = clock;
    }

    /** Those who plainly lack something, by given name. */
    List<GapRow> rows() {
        UnitId unit = currentUser.require().unitId();
        List<OfficialLine> officials = register.page(
                        new RegisterFilter(unit, clock.today(), "", null), null, MOST_OFFICIALS)
                .lines();
        List<NominationLine> undecided = nominations.ofUnit(unit).stream()
                .filter(line -> line.status().isUndecided())
                .toList();
        Map<OfficialId, Set<TrainingClassId>> busy = busy(officials);
        List<ClassLine> seats = classes.classes(
                busy.values().stream().flatMap(Set::stream).distinct().toList());
        return officials.stream()
                .map(official -> new GapRow(
                        official,
                        undecided.stream()
                                .filter(line -> official.id().equals(line.official()))
                                .toList(),
                        seats.stream()
                                .filter(seat -> busy.getOrDefault(official.id(), Set.of())
                                        .contains(seat.id()))
                                .toList()))
                .filter(row -> !criteria(List.of(row)).isEmpty())
                .toList();
    }

    private Map<OfficialId, Set<TrainingClassId>> busy(List<OfficialLine> officials) {
        return enrolments.busyFrom(officials.stream().map(OfficialLine::id).toList(), clock.today()).stream()
                .collect(Collectors.groupingBy(
                        BusySitting::official, Collectors.mapping(BusySitting::trainingClass, Collectors.toSet())));
    }

    /** What at least one of them lacks, in the order of the law. */
    static List<Criterion> criteria(List<GapRow> rows) {
        return Arrays.stream(Criterion.values())
                .filter(criterion ->
                        rows.stream().anyMatch(row -> row.lacking(criterion).isPresent()))
                .toList();
    }
}
