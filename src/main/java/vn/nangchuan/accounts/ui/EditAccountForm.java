package vn.nangchuan.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static vn.nangchuan.accounts.ui.RolePeriodFields.mark;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import vn.nangchuan.accounts.AccountDetails;
import vn.nangchuan.accounts.EditAccount;
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.FormContent;

/** What an account says of its holder. */
class EditAccountForm implements FormContent<EditAccount> {

    private final AccountDetails account;
    private final TextField name = new TextField(translate("accounts.name"));
    private final EmailField email = new EmailField(translate("accounts.email"));
    private final Div fields = new Div(name, email);

    EditAccountForm(AccountDetails account) {
        this.account = account;
        fields.addClassName("form-fields");
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(120);
        name.setValue(account.displayName());
        email.setMaxLength(254);
        email.setHelperText(translate("accounts.email.help"));
        email.setValue(Objects.requireNonNullElse(account.email(), ""));
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Optional<EditAccount> value() {
        mark(name, name.getValue().isBlank(), "finding.ACCOUNT_NAME_MISSING");
        return name.getValue().isBlank() || email.isInvalid()
                ? Optional.empty()
                : Optional.of(new EditAccount(
                        account.id(),
                        account.version(),
                        name.getValue(),
                        email.isEmpty() ? null : email.getValue(),
                        account.official()));
    }

    @Override
    public boolean isChanged() {
        return !name.getValue().equals(account.displayName())
                || !email.getValue().equals(Objects.requireNonNullElse(account.email(), ""));
    }

    @Override
    public DraftFields draftFields() {
        return DraftFields.none().text("name", name).text("email", email);
    }

    @Override
    public boolean showAt(String property, String text) {
        HasValidation field = switch (property) {
            case "displayName" -> name;
            case "email" -> email;
            default -> null;
        };
        if (field != null) {
            field.setErrorMessage(text);
            field.setInvalid(true);
        }
        return field != null;
    }
}
