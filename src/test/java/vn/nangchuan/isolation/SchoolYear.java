package vn.nangchuan.isolation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.Fixture;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.training.ClassBook;
import vn.nangchuan.training.ClassStep;
import vn.nangchuan.training.MarkAttendance;
import vn.nangchuan.training.SittingDays;

/** A class that began before the first day of the tests' clock: its first sitting is over, its second not quite. */
@Fixture
class SchoolYear {

    static final List<SittingDays> SITTINGS = List.of(
            new SittingDays(LocalDate.of(2019, 6, 24), LocalDate.of(2019, 6, 28)),
            new SittingDays(LocalDate.of(2019, 7, 15), LocalDate.of(2019, 7, 19)));

    private static final LocalDate BEFORE = LocalDate.of(2019, 6, 10);

    private final TestProvinces provinces;
    private final TestClasses classes;
    private final ClassBook book;
    private final TestClock clock;

    SchoolYear(TestProvinces provinces, TestClasses classes, ClassBook book, TestClock clock) {
        this.provinces = provinces;
        this.classes = classes;
        this.book = book;
        this.clock = clock;
    }

    /** Sets the clock to when such a class takes nominations. */
    void goBack() {
        clock.setTo(BEFORE);
    }

    /** Starts the class, marks somebody absent at its first sitting, and sets the clock to where the tests begin. */
    void begin(UnitPath host, TrainingClassId trainingClass, long sitting, EnrolmentId absent, String reason) {
        classes.take(host, trainingClass, ClassStep.CLOSE_LIST);
        clock.setTo(SITTINGS.getFirst().startsOn());
        classes.take(host, trainingClass, ClassStep.START);
        provinces.as(host, "matrix", AllPermissions.NAMES, () -> {
            book.markAttendance(new MarkAttendance(
                    trainingClass, sitting, List.of(new MarkAttendance.Mark(absent, false, reason))));
            return Set.of();
        });
        clock.setTo(TestClock.FIRST_DAY);
    }
}
