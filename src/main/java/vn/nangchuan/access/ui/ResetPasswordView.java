package vn.nangchuan.access.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.access.PasswordReset;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.uikit.Attempt;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.Notices;

/** Chooses a new password by a letter; its token comes behind the "#" of the address and goes from there at once. */
@Route(value = "reset-password", autoLayout = false)
@PageTitle("access.reset.title")
@AnonymousAllowed
class ResetPasswordView extends Main implements BeforeEnterObserver {

    private final PasswordReset reset;
    private final PasswordField next = CodeFields.password("access.password.next", "new-password");
    private final PasswordField again = CodeFields.password("access.password.again", "new-password");
    private final FindingList findings = new FindingList();
    private final Button save = new Button(translate("access.password.save"), click -> choose());
    private String token = "";

    ResetPasswordView(PasswordReset reset) {
        this.reset = reset;
        addClassName("change-password-view");
        next.setHelperText(translate("access.password.rules"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickShortcut(Key.ENTER);
        Div buttons = new Div(save);
        buttons.addClassName("form-buttons");
        Div card = new Div(
                new H1(translate("access.reset.title")),
                new Paragraph(translate("access.reset.choose.text")),
                next,
                again,
                findings,
                buttons);
        card.addClassName("narrow-card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!reset.isOffered()) {
            event.forwardTo("login");
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement()
                .executeJs("const token = location.hash.substring(1);"
                        + " history.replaceState(history.state, '', location.pathname); return token;")
                .then(String.class, this::take);
    }

    void take(@Nullable String fromTheAddress) {
        token = fromTheAddress == null ? "" : fromTheAddress;
    }

    private void choose() {
        try {
            next.setInvalid(false);
            again.setInvalid(!next.getValue().equals(again.getValue()));
            if (again.isInvalid()) {
                again.setErrorMessage(translate("access.password.differs"));
            } else if (Attempt.at(findings, this::show, () -> reset.choose(token, next.getValue()))) {
                Notices.done(translate("access.password.changed"));
                getUI().ifPresent(ui -> ui.navigate("login"));
            }
        } finally {
            save.setEnabled(true);
        }
    }

    private void show(List<Finding> refusals) {
        findings.show(refusals);
        next.setInvalid(refusals.stream().anyMatch(finding -> "next".equals(finding.field())));
    }
}
