package vn.nangchuan.access.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.Demonstration;
import vn.nangchuan.access.DemonstrationAccounts;
import vn.nangchuan.access.PasswordReset;
import vn.nangchuan.uikit.Preferences;

/** The front door: user name and password, and in a demonstration the accounts that may be tried. */
@Route(value = "login", autoLayout = false)
@PageTitle("access.login.title")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver {

    private final CurrentUser currentUser;
    private final LoginForm form = new LoginForm(texts());
    private final Div forms = new Div(form);

    LoginView(
            CurrentUser currentUser,
            Preferences preferences,
            Demonstration demonstration,
            ObjectProvider<DemonstrationAccounts> accounts,
            PasswordReset reset) {
        this.currentUser = currentUser;
        addClassName("login-view");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(reset.isOffered());
        form.addForgotPasswordListener(click -> getUI().ifPresent(ui -> ui.navigate("forgotten-password")));
        forms.addClassName("login-forms");
        forms.addComponentAsFirst(new LanguageLinks(preferences));
        if (demonstration.enabled()) {
            accounts.ifAvailable(offered -> forms.add(new DemonstrationPanel(offered.list())));
        }
        add(welcome(), forms);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    private static Div welcome() {
        Image logo = new Image("assets/logo.svg", "");
        Paragraph purpose = new Paragraph(translate("access.login.purpose"));
        Div words = new Div(new H1(translate("uikit.product")), purpose);
        Paragraph help = new Paragraph(translate("access.login.help"));
        help.addClassName("login-help");
        Div welcome = new Div(logo, words, help);
        welcome.addClassName("login-welcome");
        return welcome;
    }

    private static LoginI18n texts() {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form fields = texts.getForm();
        fields.setTitle(translate("access.login.title"));
        fields.setUsername(translate("access.login.username"));
        fields.setPassword(translate("access.login.password"));
        fields.setSubmit(translate("access.login.submit"));
        fields.setForgotPassword(translate("access.reset.forgotten"));
        LoginI18n.ErrorMessage error = texts.getErrorMessage();
        error.setTitle(translate("access.login.refused.title"));
        error.setMessage(translate("access.login.refused.text"));
        error.setUsername(translate("access.login.username.missing"));
        error.setPassword(translate("access.login.password.missing"));
        return texts;
    }
}
