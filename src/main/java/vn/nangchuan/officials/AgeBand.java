package vn.nangchuan.officials;

import java.time.LocalDate;

/** Ages in years completed, in the bands by which the forms count officials. */
public enum AgeBand {
    UP_TO_30(0, 30),
    FROM_31_TO_40(31, 40),
    FROM_41_TO_50(41, 50),
    FROM_51_TO_60(51, 60),
    OVER_60(61, 199);

    private final int least;
    private final int most;

    AgeBand(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** The last day of birth of those who are old enough on the date. */
    LocalDate bornUntil(LocalDate date) {
        return lastBornWhoIs(least, date);
    }

    /** The last day of birth of those who are too old on the date. */
    LocalDate bornAfter(LocalDate date) {
        return lastBornWhoIs(most + 1, date);
    }

    /** Who was born on 29 February turns a year older on 28 February of common years (decision 21). */
    private static LocalDate lastBornWhoIs(int years, LocalDate date) {
        LocalDate day = date.minusYears(years);
        LocalDate next = day.plusDays(1);
        return next.plusYears(years).isAfter(date) ? day : next;
    }
}
