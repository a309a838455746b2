package vn.nangchuan.officials.form.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.DemandWords;
import vn.nangchuan.standards.Level;
import vn.nangchuan.uikit.Formats;

/** Words and days as the form writes them: in Vietnamese, whatever the language of the screen. Nothing known is empty. */
class FormTexts {

    private static final Locale FORM = Locale.of("vi");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", FORM);

    private final Formats formats = new Formats(FORM);
    private final DemandWords words = new DemandWords(new VietnameseTexts());

    private final class VietnameseTexts implements DemandWords.Source {

        @Override
        public String of(String key, Object... values) {
            return I18NProvider.translate(FORM, key, values);
        }

        @Override
        public String date(LocalDate day) {
            return formats.date(day);
        }
    }

    String said(String key) {
        return I18NProvider.translate(FORM, key);
    }

    String capitals(String text) {
        return text.toUpperCase(FORM);
    }

    String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    String date(@Nullable LocalDate day) {
        return day == null ? "" : formats.date(day);
    }

    /** The form asks for months, also where the day is known. */
    String month(@Nullable MonthOrDay month) {
        return month == null ? "" : MONTH.format(month.month());
    }

    String level(Level level) {
        return words.of(level);
    }

    String paper(Criterion criterion, @Nullable Level level) {
        return words.paper(criterion, level);
    }
}
