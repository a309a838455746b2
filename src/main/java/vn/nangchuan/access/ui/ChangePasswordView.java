package vn.nangchuan.access.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import vn.nangchuan.access.NewPassword;
import vn.nangchuan.access.OwnPassword;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.Notices;

/** Chooses a new password: by one's own wish, or because an administrator gave out the present one. */
@Route(value = "change-password", autoLayout = false)
@PageTitle("access.password.title")
@PermitAll
class ChangePasswordView extends Main {

    private final OwnPassword ownPassword;
    private final PasswordField current = field("access.password.current", "current-password");
    private final PasswordField next = field("access.password.next", "new-password");
    private final PasswordField again = field("access.password.again", "new-password");
    private final Checkbox endOthers = new Checkbox(translate("access.password.end-others"), true);
    private final Checkbox forgetDevices = new Checkbox(translate("access.password.forget-devices"));
    private final Button save = new Button(translate("access.password.save"), click -> change());

    ChangePasswordView(OwnPassword ownPassword, AuthenticationContext authentication) {
        this.ownPassword = ownPassword;
        boolean due = ownPassword.isDue();
        addClassName("change-password-view");
        next.setHelperText(translate("access.password.rules"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickShortcut(Key.ENTER);
        Button leave = due
                ? new Button(translate("access.sign-out"), click -> authentication.logout())
                : new Button(translate("uikit.cancel"), click -> goHome());
        Div buttons = new Div(save, leave);
        buttons.addClassName("form-buttons");
        Div card = new Div(
                new H1(translate("access.password.title")),
                new Paragraph(translate(due ? "access.password.due" : "access.password.text")),
                current,
                next,
                again,
                endOthers,
                forgetDevices,
                buttons);
        card.addClassName("narrow-card");
        add(card);
    }

    private void change() {
        try {
            List.of(current, next, again).forEach(field -> field.setInvalid(false));
            if (!next.getValue().equals(again.getValue())) {
                complain(again, translate("access.password.differs"));
                return;
            }
            ownPassword.change(
                    current.getValue(),
                    new NewPassword(next.getValue(), endOthers.getValue(), forgetDevices.getValue()));
            Notices.done(translate("access.password.changed"));
            goHome();
        } catch (BusinessRuleViolation refused) {
            showAt(current, "current", refused);
            showAt(next, "next", refused);
        } finally {
            save.setEnabled(true);
        }
    }

    private void goHome() {
        getUI().ifPresent(ui -> ui.navigate(""));
    }

    private static void showAt(PasswordField field, String property, BusinessRuleViolation refused) {
        String text = refused.findings().stream()
                .filter(finding -> property.equals(finding.field()))
                .filter(Finding::isError)
                .map(FindingList::text)
                .collect(Collectors.joining(" "));
        if (!text.isEmpty()) {
            complain(field, text);
        }
    }

    private static void complain(PasswordField field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
        field.focus();
    }

    private static PasswordField field(String label, String autocomplete) {
        PasswordField field = new PasswordField(translate(label));
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }
}
