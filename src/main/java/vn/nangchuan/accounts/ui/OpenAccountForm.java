package vn.nangchuan.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static vn.nangchuan.accounts.ui.RolePeriodFields.mark;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.accounts.OpenAccount;
import vn.nangchuan.accounts.Username;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.OfficialLine;
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.FormContent;
import vn.nangchuan.units.UnitNames;
import vn.nangchuan.units.UnitSummary;

/** The person, the user name, and the first role of an account to be opened. */
class OpenAccountForm implements FormContent<OpenAccount> {

    private final ComboBox<UnitSummary> unit = new ComboBox<>(translate("accounts.unit"));
    private final OfficialChoice official;
    private final TextField name = new TextField(translate("accounts.name"));
    private final TextField username = new TextField(translate("accounts.username"));
    private final EmailField email = new EmailField(translate("accounts.email"));
    private final RolePeriodFields role;
    private final Div fields;
    private final transient Function<UnitId, List<String>> rolesToGive;
    private String suggested = "";

    /**
     * @param units where an account can be opened; the first is suggested
     * @param names what they are called
     * @param rolesToGive the roles that can be given in a unit
     */
    OpenAccountForm(
            List<UnitSummary> units,
            UnitNames names,
            OfficialChoice official,
            Function<UnitId, List<String>> rolesToGive,
            LocalDate today) {
        this.official = official;
        this.rolesToGive = rolesToGive;
        this.role = new RolePeriodFields(today);
        unit.setItems(units);
        unit.setItemLabelGenerator(names::of);
        unit.setRequiredIndicatorVisible(true);
        unit.setVisible(units.size() > 1);
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(120);
        name.setValueChangeMode(ValueChangeMode.ON_BLUR);
        name.addValueChangeListener(_ -> suggestUsername());
        username.setRequiredIndicatorVisible(true);
        username.setMaxLength(60);
        username.setHelperText(translate("accounts.username.help"));
        email.setMaxLength(254);
        email.setHelperText(translate("accounts.email.help"));
        unit.addValueChangeListener(_ -> changeUnit());
        official.addValueChangeListener(_ -> takeName(official.getValue()));
        fields = new Div(unit, official, name, username, email, role);
        fields.addClassName("form-fields");
        unit.setValue(units.getFirst());
    }

    private void changeUnit() {
        UnitSummary chosen = unit.getValue();
        role.offer(chosen == null ? List.of() : rolesToGive.apply(chosen.id()));
        official.offer(chosen);
    }

    private void takeName(@Nullable OfficialLine person) {
        if (person != null) {
            name.setValue(person.fullName());
        }
    }

    private void suggestUsername() {
        if (username.getValue().equals(suggested)) {
            suggested = Username.suggestedFor(name.getValue()).orElse("");
            username.setValue(suggested);
        }
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Optional<OpenAccount> value() {
        mark(unit, unit.isEmpty(), "accounts.unit.missing");
        mark(name, name.getValue().isBlank(), "finding.ACCOUNT_NAME_MISSING");
        boolean complete =
                role.isComplete() && !unit.isEmpty() && !name.getValue().isBlank() && !email.isInvalid();
        Optional<Username> chosen = username();
        return complete ? chosen.map(this::opening) : Optional.empty();
    }

    private Optional<Username> username() {
        try {
            username.setInvalid(false);
            return Optional.of(new Username(username.getValue()));
        } catch (BusinessRuleViolation refused) {
            showAt("username", FindingList.text(refused.findings().getFirst()));
            return Optional.empty();
        }
    }

    private OpenAccount opening(Username chosen) {
        return new OpenAccount(
                chosen,
                name.getValue(),
                email.isEmpty() ? null : email.getValue(),
                official.id().orElse(null),
                Objects.requireNonNull(unit.getValue()).id(),
                role.role().orElseThrow(),
                role.from(),
                role.until());
    }

    @Override
    public boolean isChanged() {
        return !name.isEmpty() || !username.isEmpty() || role.isChanged();
    }

    @Override
    public DraftFields draftFields() {
        return DraftFields.none()
                .choice("unit", unit, chosen -> chosen.id().toString(), this::unitOf)
                .all(official.draftFields())
                .text("name", name)
                .text("username", username)
                .text("email", email)
                .all(role.draftFields());
    }

    private Optional<UnitSummary> unitOf(String number) {
        return unit.getListDataView()
                .getItems()
                .filter(offered -> offered.id().toString().equals(number))
                .findFirst();
    }

    @Override
    public boolean showAt(String property, String text) {
        HasValidation field = switch (property) {
            case "unit" -> unit;
            case "official" -> official;
            case "displayName" -> name;
            case "username" -> username;
            case "email" -> email;
            default -> null;
        };
        if (field == null) {
            return role.showAt(property, text);
        }
        field.setErrorMessage(text);
        field.setInvalid(true);
        return true;
    }
}
