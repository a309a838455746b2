package vn.nangchuan.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static vn.nangchuan.accounts.ui.RolePeriodFields.mark;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.nangchuan.accounts.AccountDetails;
import vn.nangchuan.accounts.GrantRole;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.FormContent;
import vn.nangchuan.units.UnitNames;
import vn.nangchuan.units.UnitSummary;

/** A further role for an account: which, where, and from when to when; also a deputy's. */
class GrantForm implements FormContent<GrantRole> {

    private final AccountDetails account;
    private final ComboBox<UnitSummary> unit = new ComboBox<>(translate("accounts.role.unit"));
    private final RolePeriodFields role;
    private final Div fields;

    /**
     * @param units where the account can hold a role; the first is suggested
     * @param names what they are called
     * @param rolesToGive the roles that can be given in a unit
     */
    GrantForm(
            AccountDetails account,
            List<UnitSummary> units,
            UnitNames names,
            Function<UnitId, List<String>> rolesToGive,
            LocalDate today) {
        this.account = account;
        this.role = new RolePeriodFields(today);
        unit.setItems(units);
        unit.setItemLabelGenerator(names::of);
        unit.setRequiredIndicatorVisible(true);
        unit.setVisible(units.size() > 1);
        unit.addValueChangeListener(change -> role.offer(
                change.getValue() == null
                        ? List.of()
                        : rolesToGive.apply(change.getValue().id())));
        fields = new Div(unit, role);
        fields.addClassName("form-fields");
        units.stream().findFirst().ifPresent(unit::setValue);
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Optional<GrantRole> value() {
        mark(unit, unit.isEmpty(), "accounts.unit.missing");
        return role.isComplete() && !unit.isEmpty() ? Optional.of(entered()) : Optional.empty();
    }

    private GrantRole entered() {
        return new GrantRole(
                account.id(),
                account.version(),
                role.role().orElseThrow(),
                Objects.requireNonNull(unit.getValue()).id(),
                role.from(),
                role.until());
    }

    @Override
    public boolean isChanged() {
        return role.isChanged();
    }

    @Override
    public DraftFields draftFields() {
        return DraftFields.none()
                .choice("unit", unit, chosen -> chosen.id().toString(), this::unitOf)
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
        if (property.equals("unit") && unit.isVisible()) {
            unit.setErrorMessage(text);
            unit.setInvalid(true);
            return true;
        }
        return role.showAt(property, text);
    }
}
