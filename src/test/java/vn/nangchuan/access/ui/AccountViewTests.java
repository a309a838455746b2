package vn.nangchuan.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.nangchuan.Frame;
import vn.nangchuan.access.SignedIn;
import vn.nangchuan.access.TestAccounts;
import vn.nangchuan.access.secondfactor.Enrolment;
import vn.nangchuan.access.secondfactor.MemorySecondFactors;
import vn.nangchuan.access.secondfactor.TestApp;
import vn.nangchuan.testing.TestRealTime;

/** One's own account, and setting up the second step from there. */
@SpringBootTest(classes = Frame.class)
@Import(TestRealTime.class)
@ViewPackages(packages = {"vn.nangchuan.access.ui", "vn.nangchuan.shell"})
@SignedIn(permissions = "officials:read")
class AccountViewTests extends SpringBrowserlessTest {

    @Autowired
    private MemorySecondFactors factors;

    @Autowired
    private TestRealTime time;

    private final TestApp app = new TestApp();

    @BeforeEach
    @AfterEach
    void takeTheFactorBack() {
        factors.reset();
        time.pass(Duration.ofHours(1));
    }

    @Test
    void showsSecondFactorSessionsAndDevices() {
        AccountView view = navigate(AccountView.class);

        assertThat(view.getElement().getTextRecursively())
                .contains("Nông Thị Lan", "Xác thực hai bước chưa bật", "Phiên đăng nhập", "Thiết bị đã biết");
    }

    @Test
    void asksForAProofBeforeTheSecondStepIsSetUp() {
        navigate(SecondFactorView.class);

        press("Thiết lập xác thực hai bước");

        assertThat(find(ReauthenticationDialog.class).all()).hasSize(1);
        assertThat(find(TextField.class)
                        .withCaption("Khóa (nếu không quét được)")
                        .all())
                .isEmpty();
    }

    @Test
    void setsUpTheSecondStepAndShowsTenRecoveryCodesOnce() {
        navigate(SecondFactorView.class);
        press("Thiết lập xác thực hai bước");
        test(find(PasswordField.class).single()).setValue(TestAccounts.PASSWORD);
        press("Tiếp tục");

        app.read(new Enrolment(keyField().getValue(), "", ""));
        test(codeField()).setValue("000000x");
        press("Xác nhận");
        assertThat(find(RecoveryCodes.class).all())
                .as("a wrong code confirms nothing")
                .isEmpty();
        test(codeField()).setValue(app.code(time.now()));
        press("Xác nhận");

        assertThat(find(ListItem.class).from(find(RecoveryCodes.class).single()).all())
                .hasSize(10);
        press("Tôi đã cất các mã này");
        assertThat(path()).isEqualTo("account");
        assertThat(find(ProofSection.class).single().getElement().getTextRecursively())
                .contains("Còn 10 mã dự phòng");
    }

    private TextField keyField() {
        return find(TextField.class).withCaption("Khóa (nếu không quét được)").single();
    }

    private TextField codeField() {
        return find(TextField.class).withCaption("Mã trong ứng dụng").single();
    }

    private void press(String label) {
        List<Button> buttons = find(Button.class).withText(label).all();
        test(buttons.getLast()).click();
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
