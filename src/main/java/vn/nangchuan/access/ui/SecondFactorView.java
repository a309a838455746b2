package vn.nangchuan.access.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.nangchuan.access.Reauthentication;
import vn.nangchuan.access.SecondStep;
import vn.nangchuan.access.secondfactor.Enrolment;
import vn.nangchuan.access.secondfactor.SecondFactor;
import vn.nangchuan.uikit.Attempt;
import vn.nangchuan.uikit.FindingList;

/** Sets up the second factor: the app reads the picture, a code confirms it, recovery codes are shown once. */
@Route(value = "second-factor", autoLayout = false)
@PageTitle("access.second-factor.title")
@PermitAll
class SecondFactorView extends Main {

    private final SecondFactor secondFactor;
    private final SecondStep secondStep;
    private final boolean due;
    private final Div card = new Div();
    private final Div buttons = new Div();
    private final FindingList findings = new FindingList();

    SecondFactorView(
            SecondFactor secondFactor,
            SecondStep secondStep,
            Reauthentication reauthentication,
            AuthenticationContext authentication) {
        this.secondFactor = secondFactor;
        this.secondStep = secondStep;
        this.due = secondStep.isEnrolmentDue();
        addClassName("change-password-view");
        card.addClassName("narrow-card");
        buttons.addClassName("form-buttons");
        card.add(
                new H1(translate("access.second-factor.title")),
                new Paragraph(translate(due ? "access.second-factor.due" : "access.second-factor.text")),
                findings,
                buttons);
        add(card);
        Button begin = new Button(
                translate("access.second-factor.begin"),
                click -> ReauthenticationDialog.then(reauthentication, this::begin));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        buttons.add(begin, leave(authentication));
    }

    private Button leave(AuthenticationContext authentication) {
        return due
                ? new Button(translate("access.sign-out"), click -> authentication.logout())
                : new Button(translate("uikit.cancel"), click -> goTo("account"));
    }

    private void begin() {
        Attempt.at(findings, () -> show(secondFactor.begin()));
    }

    private void show(Enrolment enrolment) {
        TextField key = new TextField(translate("access.second-factor.key"));
        key.setValue(enrolment.key());
        key.setReadOnly(true);
        key.setWidthFull();
        TextField code = CodeFields.code("access.second-factor.code");
        Button confirm = new Button(translate("access.second-factor.confirm"));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickShortcut(Key.ENTER);
        confirm.addClickListener(click -> {
            Attempt.at(findings, () -> keep(enrolment, code.getValue()));
            confirm.setEnabled(true);
        });
        Div picture = new Div();
        picture.addClassName("qr-picture");
        picture.getElement().setProperty("innerHTML", enrolment.picture());
        picture.getElement().setAttribute("role", "img");
        picture.getElement().setAttribute("aria-label", translate("access.second-factor.picture"));
        card.removeAll();
        buttons.replace(buttons.getComponentAt(0), confirm);
        card.add(new H1(translate("access.second-factor.title")), steps(), picture, key, code, findings, buttons);
    }

    private static Paragraph steps() {
        return new Paragraph(translate("access.second-factor.steps"));
    }

    private void keep(Enrolment enrolment, String code) {
        List<String> recovery = secondFactor.confirm(enrolment, code);
        Button done = new Button(translate("access.recovery.kept"), click -> {
            secondStep.enrolled();
            goTo(due ? "" : "account");
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        card.removeAll();
        card.add(new H1(translate("access.recovery.title")), new RecoveryCodes(recovery), done);
    }

    private void goTo(String route) {
        getUI().ifPresent(ui -> ui.navigate(route));
    }
}
