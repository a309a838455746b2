package vn.nangchuan.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Optional;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.FormContent;

/** The first day without the role; today takes it away at once. */
class EndRoleForm implements FormContent<LocalDate> {

    private final LocalDate today;
    private final DateField day = new DateField(translate("accounts.end.day"));

    EndRoleForm(LocalDate today) {
        this.today = today;
        day.setValue(today);
        day.setRequiredIndicatorVisible(true);
        day.setHelperText(translate("accounts.end.day.help"));
        day.setWidthFull();
    }

    @Override
    public Component component() {
        return day;
    }

    @Override
    public Optional<LocalDate> value() {
        if (day.isEmpty()) {
            showAt("day", translate("accounts.from.missing"));
        }
        return day.getOptionalValue();
    }

    @Override
    public boolean isChanged() {
        return !day.getOptionalValue().equals(Optional.of(today));
    }

    @Override
    public boolean showAt(String property, String text) {
        day.setErrorMessage(text);
        day.setInvalid(true);
        return true;
    }
}
