package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;

/** The standings of an official over time. */
public final class Standings {
    private Standings() {}

    /**
     * The assessments of all dates as periods in order, without overlap; neighbours differ. Days on which no post is
     * held are in no period, and the last period is open if a post is. Periods beyond today say what will be if nothing more
     * happens.
     */
    public static List<StandingPeriod> timeline(Law law, Facts facts) {
        NavigableSet<LocalDate> changes = ChangeDays.of(law.overTime(), facts);
        List<StandingPeriod> periods = new ArrayList<>();
        for (LocalDate from : changes) {
            LocalDate to = changes.higher(from);
            law.on(from)
                    .assess(facts)
                    .map(assessment -> period(facts, assessment, to))
                    .ifPresent(period -> append(periods, period));
        }
        return List.copyOf(periods);
    }

    private static StandingPeriod period(Facts facts, Assessment assessment, @Nullable LocalDate to) {
        List<UnitId> units = facts.postingsOn(assessment.date()).stream()
                .map(PostingFact::unitId)
                .distinct()
                .toList();
        return new StandingPeriod(units, assessment.outcome(), assessment.results(), assessment.date(), to);
    }

    private static void append(List<StandingPeriod> periods, StandingPeriod next) {
        if (periods.isEmpty()) {
            periods.add(next);
            return;
        }
        periods.getLast()
                .joinedWith(next)
                .ifPresentOrElse(joined -> periods.set(periods.size() - 1, joined), () -> periods.add(next));
    }
}
