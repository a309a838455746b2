package vn.nangchuan.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.DraftFields;

/** A role, and from which day to which it is held. People name the last day; kept is the first day without. */
class RolePeriodFields extends Div {

    private final LocalDate today;
    private List<String> offered = List.of();
    private final Select<String> role = new Select<>();
    private final DateField from = new DateField(translate("accounts.from"));
    private final DateField lastDay = new DateField(translate("accounts.last-day"));

    RolePeriodFields(LocalDate today) {
        this.today = today;
        addClassName("form-fields");
        role.setLabel(translate("accounts.role"));
        role.setItemLabelGenerator(AccountTexts::role);
        role.setRequiredIndicatorVisible(true);
        from.setRequiredIndicatorVisible(true);
        from.setValue(today);
        lastDay.setHelperText(translate("accounts.last-day.help"));
        add(role, from, lastDay);
    }

    /** Offers these roles; the only one there is, is chosen. */
    void offer(List<String> roles) {
        String before = role.getValue();
        offered = roles;
        role.setItems(roles);
        role.setHelperText(roles.isEmpty() ? translate("accounts.role.none-to-give") : "");
        if (before != null && roles.contains(before)) {
            role.setValue(before);
        } else if (roles.size() == 1) {
            role.setValue(roles.getFirst());
        }
    }

    Optional<String> role() {
        return Optional.ofNullable(role.getValue());
    }

    LocalDate from() {
        return from.getValue();
    }

    @Nullable
    LocalDate until() {
        return lastDay.isEmpty() ? null : lastDay.getValue().plusDays(1);
    }

    boolean isComplete() {
        mark(role, role.isEmpty(), "accounts.role.missing");
        mark(from, from.isEmpty(), "accounts.from.missing");
        return !role.isEmpty() && !from.isEmpty() && !lastDay.isInvalid();
    }

    boolean isChanged() {
        return !role.isEmpty() || !lastDay.isEmpty() || !today.equals(from.getValue());
    }

    DraftFields draftFields() {
        return DraftFields.none()
                .choice("role", role, name -> name, name -> Optional.of(name).filter(offered::contains))
                .date("from", from)
                .date("until", lastDay);
    }

    boolean showAt(String property, String text) {
        HasValidation field = switch (property) {
            case "role" -> role;
            case "from" -> from;
            case "until" -> lastDay;
            default -> null;
        };
        if (field == null) {
            return false;
        }
        field.setErrorMessage(text);
        field.setInvalid(true);
        return true;
    }

    static void mark(HasValidation field, boolean wrong, String key) {
        field.setErrorMessage(translate(key));
        field.setInvalid(wrong);
    }
}
