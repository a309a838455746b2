package vn.nangchuan.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.nangchuan.Frame;
import vn.nangchuan.access.SignedIn;
import vn.nangchuan.access.TestAccounts;

@SpringBootTest(classes = Frame.class)
@ViewPackages(packages = {"vn.nangchuan.access.ui", "vn.nangchuan.shell"})
@SignedIn(mustChangePassword = true)
class ChangePasswordViewTests extends SpringBrowserlessTest {

    private static final String NEXT = "suối chảy qua bảy nhịp cầu";

    @Autowired
    private TestAccounts accounts;

    @AfterEach
    void putThePasswordsBack() {
        accounts.reset();
    }

    @Test
    void changesThePasswordAndLetsThePersonIn() {
        enter(TestAccounts.PASSWORD, NEXT, NEXT);

        assertThat(path()).isEmpty();
    }

    @Test
    void refusesAWrongPresentPassword() {
        enter("wrong", NEXT, NEXT);

        assertThat(fields().get(0).isInvalid()).isTrue();
        assertThat(path()).isEqualTo("change-password");
    }

    @Test
    void explainsAtTheFieldWhatAPasswordNeeds() {
        enter(TestAccounts.PASSWORD, "ngắn", "ngắn");

        assertThat(fields().get(1).getErrorMessage()).contains("12");
        assertThat(path()).isEqualTo("change-password");
    }

    @Test
    void noticesWhenTheTwoEntriesDiffer() {
        enter(TestAccounts.PASSWORD, NEXT, NEXT + "!");

        assertThat(fields().get(2).isInvalid()).isTrue();
    }

    private void enter(String current, String next, String again) {
        navigate(ChangePasswordView.class);
        test(fields().get(0)).setValue(current);
        test(fields().get(1)).setValue(next);
        test(fields().get(2)).setValue(again);
        test(find(Button.class).withTheme("primary").single()).click();
    }

    private List<PasswordField> fields() {
        return find(PasswordField.class).all();
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
