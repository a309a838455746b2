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
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import vn.nangchuan.access.SecondStep;
import vn.nangchuan.uikit.Attempt;
import vn.nangchuan.uikit.FindingList;

/** Asks for the code of the second factor, after the password was right. */
@Route(value = "second-step", autoLayout = false)
@PageTitle("access.second-step.title")
@PermitAll
class SecondStepView extends Main implements BeforeEnterObserver {

    private final SecondStep secondStep;
    private final TextField code = CodeFields.code("access.second-step.code");
    private final FindingList findings = new FindingList();
    private final Button enter = new Button(translate("access.second-step.enter"), click -> enter());

    SecondStepView(SecondStep secondStep, AuthenticationContext authentication) {
        this.secondStep = secondStep;
        addClassName("change-password-view");
        code.setHelperText(translate("access.second-step.help"));
        code.setAutofocus(true);
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        enter.setDisableOnClick(true);
        enter.addClickShortcut(Key.ENTER);
        Div buttons = new Div(enter, new Button(translate("access.sign-out"), click -> authentication.logout()));
        buttons.addClassName("form-buttons");
        Div card = new Div(
                new H1(translate("access.second-step.title")),
                new Paragraph(translate("access.second-step.text")),
                code,
                findings,
                buttons);
        card.addClassName("narrow-card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!secondStep.isDue()) {
            event.forwardTo("");
        }
    }

    private void enter() {
        try {
            if (Attempt.at(findings, () -> secondStep.enter(code.getValue()))) {
                getUI().ifPresent(ui -> ui.navigate(""));
            } else {
                code.clear();
                code.focus();
            }
        } finally {
            enter.setEnabled(true);
        }
    }
}
