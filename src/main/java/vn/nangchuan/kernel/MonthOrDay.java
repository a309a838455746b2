package vn.nangchuan.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A month, or a day of it where that is known: official forms ask for tháng/năm, some papers print the day. As text,
 * 2016-05 or 2016-05-12, it sorts: a month alone before its days.
 *
 * @param day of the month; null where only the month is known
 */
public record MonthOrDay(YearMonth month, @Nullable Integer day) implements Comparable<MonthOrDay> {

    private static final Pattern TYPED = Pattern.compile("(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-](\\d{4})");
    private static final Pattern STORED = Pattern.compile("(\\d{4}-\\d{2})(?:-(\\d{2}))?");

    public MonthOrDay {
        if (day != null && !month.isValidDay(day)) {
            throw new DateTimeException("No day " + day + " in " + month);
        }
    }

    public static MonthOrDay of(LocalDate day) {
        return new MonthOrDay(YearMonth.from(day), day.getDayOfMonth());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws DateTimeException when it is none
     */
    public static MonthOrDay parse(String text) {
        Matcher stored = STORED.matcher(text);
        if (!stored.matches()) {
            throw new DateTimeException("Neither a month nor a day: " + text);
        }
        return new MonthOrDay(
                YearMonth.parse(stored.group(1)), stored.group(2) == null ? null : Integer.valueOf(stored.group(2)));
    }

    /** Reads what people type: 5/2016, 05/2016 or 12/05/2016; empty when it cannot be meant. */
    public static Optional<MonthOrDay> typed(String text) {
        Matcher typed = TYPED.matcher(text.strip());
        if (!typed.matches()) {
            return Optional.empty();
        }
        try {
            YearMonth month = YearMonth.of(Integer.parseInt(typed.group(3)), Integer.parseInt(typed.group(2)));
            return Optional.of(new MonthOrDay(month, typed.group(1) == null ? null : Integer.valueOf(typed.group(1))));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** The first day that it can be. */
    public LocalDate earliest() {
        return month.atDay(day == null ? 1 : day);
    }

    /** The last day that it can be. */
    public LocalDate latest() {
        return day == null ? month.atEndOfMonth() : month.atDay(day);
    }

    /** As people write it: 05/2016 or 12/05/2016. */
    public String written() {
        String of = "%02d/%04d".formatted(month.getMonthValue(), month.getYear());
        return day == null ? of : "%02d/%s".formatted(day, of);
    }

    @Override
    public int compareTo(MonthOrDay other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return day == null ? month.toString() : "%s-%02d".formatted(month, day);
    }
}
