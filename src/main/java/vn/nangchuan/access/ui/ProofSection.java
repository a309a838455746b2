package vn.nangchuan.access.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import vn.nangchuan.access.Reauthentication;
import vn.nangchuan.access.secondfactor.SecondFactor;
import vn.nangchuan.uikit.Attempt;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.Notices;

/** Password and second factor of the person at the screen. */
class ProofSection extends Section {

    private final transient SecondFactor secondFactor;
    private final transient Reauthentication reauthentication;
    private final FindingList findings = new FindingList();
    private final Div content = new Div();

    ProofSection(SecondFactor secondFactor, Reauthentication reauthentication) {
        this.secondFactor = secondFactor;
        this.reauthentication = reauthentication;
        addClassName("account-section");
        add(new H2(translate("access.account.proofs")), content, findings);
        refresh();
    }

    private void refresh() {
        SecondFactor.State state = secondFactor.state();
        Div buttons = new Div(new Button(translate("access.password.title"), click -> goTo("change-password")));
        buttons.addClassName("form-buttons");
        if (state.enrolled()) {
            buttons.add(
                    button("access.second-factor.renew-codes", this::renew),
                    new Button(translate("access.second-factor.replace"), click -> goTo("second-factor")));
            if (!state.obligatory()) {
                buttons.add(button("access.second-factor.turn-off", this::askToTurnOff));
            }
        } else {
            buttons.add(new Button(translate("access.second-factor.begin"), click -> goTo("second-factor")));
        }
        content.removeAll();
        content.add(
                new Paragraph(
                        state.enrolled()
                                ? translate("access.second-factor.on", state.codesLeft())
                                : translate("access.second-factor.off")),
                buttons);
    }

    /** Asks for a proof first. */
    private Button button(String label, SerializableRunnable act) {
        return new Button(
                translate(label),
                click -> ReauthenticationDialog.then(reauthentication, () -> Attempt.at(findings, act)));
    }

    private void renew() {
        List<String> codes = secondFactor.renewRecoveryCodes();
        Dialog dialog = new Dialog(new RecoveryCodes(codes));
        dialog.setHeaderTitle(translate("access.recovery.title"));
        dialog.setCloseOnOutsideClick(false);
        dialog.setCloseOnEsc(false);
        dialog.getFooter().add(new Button(translate("access.recovery.kept"), click -> dialog.close()));
        dialog.open();
        refresh();
    }

    private void askToTurnOff() {
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(translate("access.second-factor.turn-off"));
        ask.setText(translate("access.second-factor.turn-off.text"));
        ask.setCancelable(true);
        ask.setCancelText(translate("uikit.cancel"));
        ask.setConfirmText(translate("access.second-factor.turn-off"));
        ask.setConfirmButtonTheme("error");
        ask.addConfirmListener(confirmed -> Attempt.at(findings, this::turnOff));
        ask.open();
    }

    private void turnOff() {
        secondFactor.turnOff();
        Notices.done(translate("access.second-factor.turned-off"));
        refresh();
    }

    private void goTo(String route) {
        getUI().ifPresent(ui -> ui.navigate(route));
    }
}
