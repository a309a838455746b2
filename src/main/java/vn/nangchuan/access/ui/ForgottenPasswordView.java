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
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.nangchuan.access.PasswordReset;

/** Asks for a letter with which a new password can be chosen. What it answers is the same for every name. */
@Route(value = "forgotten-password", autoLayout = false)
@PageTitle("access.reset.title")
@AnonymousAllowed
class ForgottenPasswordView extends Main implements BeforeEnterObserver {

    private static final int LONGEST_NAME = 60;

    private final PasswordReset reset;
    private final Paragraph text = new Paragraph(translate("access.reset.ask.text"));
    private final TextField username = new TextField(translate("access.login.username"));
    private final Button ask = new Button(translate("access.reset.ask"), click -> ask());

    ForgottenPasswordView(PasswordReset reset) {
        this.reset = reset;
        addClassName("change-password-view");
        username.setMaxLength(LONGEST_NAME);
        username.getElement().setAttribute("autocomplete", "username");
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.setDisableOnClick(true);
        ask.addClickShortcut(Key.ENTER);
        Button back =
                new Button(translate("access.reset.back"), click -> getUI().ifPresent(ui -> ui.navigate("login")));
        Div buttons = new Div(ask, back);
        buttons.addClassName("form-buttons");
        Div card = new Div(new H1(translate("access.reset.title")), text, username, buttons);
        card.addClassName("narrow-card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!reset.isOffered()) {
            event.forwardTo("login");
        }
    }

    private void ask() {
        reset.ask(username.getValue());
        username.setVisible(false);
        ask.setVisible(false);
        text.setText(translate("access.reset.asked"));
        text.getElement().setAttribute("role", "status");
    }
}
