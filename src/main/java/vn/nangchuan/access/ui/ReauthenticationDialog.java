package vn.nangchuan.access.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import vn.nangchuan.access.Reauthentication;
import vn.nangchuan.uikit.Attempt;
import vn.nangchuan.uikit.FindingList;

/**
 * Asks people to prove once more that it is they, before something that can do lasting harm. The service behind the act
 * asks too ({@link Reauthentication#require()}): a dialog stops nobody.
 */
public class ReauthenticationDialog extends Dialog {

    private final transient Reauthentication reauthentication;
    private final SerializableRunnable act;
    private final TextField code = CodeFields.code("access.second-step.code");
    private final PasswordField password = CodeFields.password("access.login.password", "current-password");
    private final FindingList findings = new FindingList();
    private final Button prove = new Button(translate("access.proof.go-on"), click -> prove());

    private ReauthenticationDialog(Reauthentication reauthentication, SerializableRunnable act) {
        this.reauthentication = reauthentication;
        this.act = act;
        boolean byCode = reauthentication.asksForCode();
        setHeaderTitle(translate("access.proof.title"));
        setCloseOnOutsideClick(false);
        code.setVisible(byCode);
        code.setWidthFull();
        password.setVisible(!byCode);
        password.setWidthFull();
        add(new Paragraph(translate(byCode ? "access.proof.by-code" : "access.proof.by-password")), code, password);
        add(findings);
        prove.addThemeVariants(ButtonVariant.PRIMARY);
        prove.setDisableOnClick(true);
        prove.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(translate("uikit.cancel"), click -> close()), prove);
    }

    /** Does the act at once when the proof is fresh, otherwise after the person has proved themselves. */
    public static void then(Reauthentication reauthentication, SerializableRunnable act) {
        if (reauthentication.isFresh()) {
            act.run();
        } else {
            new ReauthenticationDialog(reauthentication, act).open();
        }
    }

    private void prove() {
        String entered = code.isVisible() ? code.getValue() : password.getValue();
        try {
            if (Attempt.at(findings, () -> reauthentication.prove(entered))) {
                close();
                act.run();
            }
        } finally {
            code.clear();
            password.clear();
            prove.setEnabled(true);
        }
    }
}
