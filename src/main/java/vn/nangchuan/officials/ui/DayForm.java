package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Optional;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.FormContent;

/** The day from which a change counts. */
class DayForm implements FormContent<LocalDate> {

    private final LocalDate before;
    private final DateField day;

    DayForm(String label, LocalDate suggested) {
        before = suggested;
        day = new DateField(label);
        day.setValue(suggested);
        day.setRequiredIndicatorVisible(true);
        day.setHelperText(translate("officials.key.day.help"));
        day.setWidthFull();
    }

    @Override
    public Component component() {
        return day;
    }

    @Override
    public Optional<LocalDate> value() {
        boolean missing = day.isEmpty();
        if (missing) {
            showAt("day", translate("officials.key.day.missing"));
        }
        return missing ? Optional.empty() : Optional.of(day.getValue());
    }

    @Override
    public boolean isChanged() {
        return !day.getOptionalValue().equals(Optional.of(before));
    }

    @Override
    public boolean showAt(String property, String text) {
        day.setErrorMessage(text);
        day.setInvalid(true);
        return true;
    }
}
