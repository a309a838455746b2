package vn.nangchuan.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.nangchuan.Frame;
import vn.nangchuan.access.SignedIn;
import vn.nangchuan.access.secondfactor.MemorySecondFactors;
import vn.nangchuan.access.secondfactor.TestApp;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.testing.TestRealTime;
import vn.nangchuan.uikit.FindingList;

/** Between the password and the portal. */
@SpringBootTest(classes = Frame.class)
@Import(TestRealTime.class)
@ViewPackages(packages = {"vn.nangchuan.access.ui", "vn.nangchuan.shell"})
@SignedIn(secondStepDue = true)
class SecondStepViewTests extends SpringBrowserlessTest {

    @Autowired
    private MemorySecondFactors factors;

    @Autowired
    private TestRealTime time;

    private final TestApp app = new TestApp();

    @BeforeEach
    void theAppIsSetUp() {
        factors.reset();
        time.pass(Duration.ofHours(1));
        app.enrol(factors, new AccountId("lan".hashCode()), time.now());
    }

    @AfterEach
    void takeTheFactorBack() {
        factors.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "account", "change-password", "second-factor", "login"})
    void everyAddressLeadsToTheCode(String address) {
        UI.getCurrent().navigate(address);

        assertThat(path()).isEqualTo("second-step");
    }

    @Test
    void aWrongCodeStaysThere() {
        enter("123456x");

        assertThat(path()).isEqualTo("second-step");
        assertThat(find(FindingList.class).single().getElement().getTextRecursively())
                .contains("Mã chưa đúng");
    }

    @Test
    void theCodeOpensThePortal() {
        time.pass(Duration.ofSeconds(60));

        enter(app.code(time.now()));

        assertThat(path()).isEmpty();
    }

    private void enter(String code) {
        navigate(SecondStepView.class);
        test(find(TextField.class).single()).setValue(code);
        test(find(Button.class).withTheme("primary").single()).click();
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
