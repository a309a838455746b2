package vn.nangchuan.training.ui;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.training.ClassLists;
import vn.nangchuan.uikit.WaitingCount;

/** The classes of the signed-in person's unit that are behind: to be begun, ended, or closed with their results. */
@Component
class DueClasses implements WaitingCount {

    private final ClassLists classes;
    private final OwnClasses own;
    private final BusinessClock clock;

    DueClasses(ClassLists classes, OwnClasses own, BusinessClock clock) {
        this.classes = classes;
        this.own = own;
        this.clock = clock;
    }

    @Override
    public String route() {
        return TrainingNavigation.CLASSES;
    }

    @Override
    public long count() {
        return own.runsSome() ? behind().size() : 0;
    }

    List<ClassLine> behind() {
        LocalDate today = clock.today();
        return classes.classesBetween(today.minusYears(1), today).stream()
                .filter(line -> line.isBehindOn(today))
                .filter(own::runs)
                .toList();
    }

    /** Those that meet in the month that today lies in, whatever their status. */
    List<ClassLine> ofThisMonth() {
        LocalDate first = clock.today().withDayOfMonth(1);
        return classes.classesBetween(first, first.plusMonths(1).minusDays(1)).stream()
                .filter(own::runs)
                .toList();
    }
}
