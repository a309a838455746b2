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
        return own.runsSome() ? classes.countBehind(own.host(), clock.today()) : 0;
    }

    /** The first of them, the longest waiting first. */
    List<ClassLine> behind(int limit) {
        return classes.behind(own.host(), clock.today(), limit);
    }

    /** Those that meet in the month that today lies in, whatever their status. */
    List<ClassLine> ofThisMonth() {
        LocalDate first = clock.today().withDayOfMonth(1);
        return classes.classesBetween(first, first.plusMonths(1).minusDays(1)).stream()
                .filter(own::runs)
                .toList();
    }
}
