package vn.nangchuan.uikit;

import com.vaadin.flow.component.UI;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.LocalizedText;

/** Writes dates and numbers as people here read them: 19/07/2019, 1.234,5 and 95,2 %. */
public final class Formats {

    /** The one way in which a date is written, in both languages. */
    public static final String DATE_PATTERN = "dd/MM/yyyy";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu", Locale.ROOT);
    private static final char NO_BREAK_SPACE = '\u00a0';

    private final Locale locale;

    public Formats(Locale locale) {
        this.locale = locale;
    }

    /** For the person at the screen that is being drawn. */
    public static Formats current() {
        return new Formats(UI.getCurrentOrThrow().getLocale());
    }

    /** A name in the language of the screen that is being drawn. */
    public String name(LocalizedText name) {
        return name.in(locale);
    }

    public String date(LocalDate date) {
        return DATE.format(date);
    }

    /** The moment in the country's own time zone. */
    public String moment(Instant instant) {
        return MOMENT.format(LocalDateTime.ofInstant(instant, BusinessClock.ZONE));
    }

    /** The time of day in the country's own time zone. */
    public String time(Instant instant) {
        return TIME.format(LocalDateTime.ofInstant(instant, BusinessClock.ZONE));
    }

    /** The day in the country's own time zone. */
    public String day(Instant instant) {
        return date(LocalDate.ofInstant(instant, BusinessClock.ZONE));
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** At most two decimals. */
    public String number(double number) {
        return decimals(number, 0, 2);
    }

    /** A share as percent with one decimal; {@code part} of nothing has none and reads "–". */
    public String percent(long part, long whole) {
        return whole == 0 ? "–" : decimals(100.0 * part / whole, 0, 1) + NO_BREAK_SPACE + '%';
    }

    private String decimals(double number, int least, int most) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(number);
    }
}
