package vn.nangchuan.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithAnonymousUser;
import vn.nangchuan.Frame;
import vn.nangchuan.access.SignedIn;

@SpringBootTest(classes = Frame.class, properties = "nangchuan.demonstration.enabled=true")
@ViewPackages(packages = {"vn.nangchuan.access.ui", "vn.nangchuan.shell"})
class LoginViewTests extends SpringBrowserlessTest {

    @Test
    @WithAnonymousUser
    void speaksVietnameseFirst() {
        LoginView view = navigate(LoginView.class);

        assertThat(UI.getCurrent().getLocale().getLanguage()).isEqualTo("vi");
        assertThat(view.getElement().getTextRecursively()).contains("cán bộ, công chức cấp xã");
    }

    @Test
    @WithAnonymousUser
    void postsToSpringSecurity() {
        navigate(LoginView.class);

        assertThat(find(LoginForm.class).single().getAction()).isEqualTo("login");
        assertThat(find(LoginForm.class).single().isError()).isFalse();
    }

    @Test
    @WithAnonymousUser
    void saysThatSigningInFailed() {
        UI.getCurrent().navigate("login", QueryParameters.of("error", ""));

        assertThat(find(LoginForm.class).single().isError()).isTrue();
    }

    @Test
    @WithAnonymousUser
    void offersTheAccountsOfADemonstration() {
        navigate(LoginView.class);

        assertThat(find(DemonstrationPanel.class).single().getElement().getOuterHTML())
                .contains("Quản trị xã", "name=\"username\"", "value=\"lan\"", "type=\"submit\"");
    }

    @Test
    @WithAnonymousUser
    void translatesItselfIntoEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);

        LoginView view = navigate(LoginView.class);

        assertThat(view.getElement().getTextRecursively()).contains("demonstration");
    }

    @Test
    @SignedIn
    void leadsWhoeverIsSignedInToTheHomePage() {
        UI.getCurrent().navigate("login");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEmpty();
    }
}
