package vn.nangchuan.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.List;

/** A date, typed as people type it: 19/07/2019, 1/7/19, 19-7-2019, 19.7.2019 or 19072019. */
public class DateField extends DatePicker {

    private static final String[] ALSO_READ = {"d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "ddMMyyyy", "d/M/yy"};

    public DateField(String label) {
        super(label);
        setI18n(texts());
        setPlaceholder(translate("uikit.date.placeholder"));
        setClearButtonVisible(true);
    }

    /** Allows that day and later ones. */
    public DateField notBefore(LocalDate day, String otherwise) {
        setMin(day);
        setI18n(getI18n().setMinErrorMessage(otherwise));
        return this;
    }

    /** Allows that day and earlier ones. */
    public DateField notAfter(LocalDate day, String otherwise) {
        setMax(day);
        setI18n(getI18n().setMaxErrorMessage(otherwise));
        return this;
    }

    private static DatePickerI18n texts() {
        return new DatePickerI18n()
                .setDateFormats(Formats.DATE_PATTERN, ALSO_READ)
                .setMonthNames(words("uikit.date.months"))
                .setWeekdays(words("uikit.date.weekdays"))
                .setWeekdaysShort(words("uikit.date.weekdays-short"))
                .setFirstDayOfWeek(1)
                .setToday(translate("uikit.date.today"))
                .setCancel(translate("uikit.cancel"))
                .setBadInputErrorMessage(translate("uikit.date.bad-input"));
    }

    private static List<String> words(String key) {
        return List.of(translate(key).split(","));
    }
}
