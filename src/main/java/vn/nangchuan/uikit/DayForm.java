package vn.nangchuan.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Optional;

/** The day from which a change counts. */
public class DayForm implements FormContent<LocalDate> {

    private final LocalDate before;
    private final DateField day;

    /**
     * @param help what the choice of the day means
     */
    public DayForm(String label, String help, LocalDate suggested) {
        before = suggested;
        day = new DateField(label);
        day.setValue(suggested);
        day.setRequiredIndicatorVisible(true);
        day.setHelperText(help);
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
            showAt("day", translate("uikit.date.missing"));
        }
        return missing ? Optional.empty() : Optional.of(day.getValue());
    }

    @Override
    public boolean isChanged() {
        return !day.getOptionalValue().equals(Optional.of(before));
    }

    @Override
    public DraftFields draftFields() {
        return DraftFields.none().date("day", day);
    }

    @Override
    public boolean showAt(String property, String text) {
        day.setErrorMessage(text);
        day.setInvalid(true);
        return true;
    }
}
