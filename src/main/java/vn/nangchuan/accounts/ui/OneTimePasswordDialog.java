package vn.nangchuan.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.nangchuan.accounts.OneTimePassword;

/** Shows, once, the password to hand over. Closing it is the end: it can be read nowhere again. */
class OneTimePasswordDialog extends Dialog {

    /**
     * @param name of the person
     * @param closed what follows when it has been noted
     */
    OneTimePasswordDialog(String name, String username, OneTimePassword password, Runnable closed) {
        setHeaderTitle(translate("accounts.password.title", name));
        addClassName("one-time-password");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        Div slip = new Div(
                line(translate("accounts.username"), username), line(translate("accounts.password"), password.value()));
        slip.addClassName("password-slip");
        add(new Paragraph(translate("accounts.password.text")), slip);
        Button noted = new Button(translate("accounts.password.noted"), _ -> {
            close();
            closed.run();
        });
        noted.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(noted);
    }

    private static Div line(String label, String value) {
        Span name = new Span(label);
        name.addClassName("secondary");
        Span text = new Span(value);
        text.addClassName("password-slip-value");
        return new Div(name, text);
    }
}
