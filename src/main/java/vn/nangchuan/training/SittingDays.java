package vn.nangchuan.training;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The days of one sitting (đợt học), first and last inclusive. */
public record SittingDays(LocalDate startsOn, LocalDate endsOn) {

    /** Mondays to Fridays among the days. */
    public long workingDays() {
        return startsOn.datesUntil(endsOn.plusDays(1))
                .filter(day -> !isWeekend(day))
                .count();
    }

    public boolean overlaps(SittingDays other) {
        return !endsOn.isBefore(other.startsOn) && !other.endsOn.isBefore(startsOn);
    }

    boolean touchesWeekend() {
        return isWeekend(startsOn) || isWeekend(endsOn);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
