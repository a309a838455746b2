package vn.nangchuan.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nangchuan.Frame;
import vn.nangchuan.access.secondfactor.Enrolment;
import vn.nangchuan.access.secondfactor.MemorySecondFactors;
import vn.nangchuan.access.secondfactor.TestApp;
import vn.nangchuan.testing.PortalBrowser;

/** The steps of signing in, done in a browser: each goes on under another id of the session. */
@SpringBootTest(
        classes = Frame.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"nangchuan.demonstration.enabled=true", "vaadin.productionMode=true"})
class SignInStepsE2E {

    private static final String NEXT = "suối chảy qua bảy nhịp cầu";

    private final int port;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private MemorySecondFactors factors;

    private final TestApp app = new TestApp();
    private final PortalBrowser person;

    SignInStepsE2E(@LocalServerPort int port) {
        this.port = port;
        this.person = new PortalBrowser(port);
    }

    @BeforeEach
    void begin() {
        accounts.reset();
        factors.reset();
    }

    @AfterEach
    void closeTheBrowser() {
        person.close();
        factors.reset();
    }

    @Test
    void theSecondStepIsSetUpAndThenAskedFor() {
        person.signInAs("lan").open("account");
        assertThat(person.content()).containsText("Phiên này");
        person.picture("account").press("Thiết lập xác thực hai bước");
        assertThat(person.page()).hasURL(Pattern.compile(".*/second-factor"));
        person.press("Thiết lập xác thực hai bước");
        app.read(new Enrolment(person.field("Khóa (nếu không quét được)").inputValue(), "", ""));
        person.picture("second-factor")
                .type("Mã trong ứng dụng", app.code(now()))
                .press("Xác nhận");
        assertThat(person.content().getByRole(AriaRole.LISTITEM)).hasCount(10);
        person.picture("recovery-codes").press("Tôi đã cất các mã này");
        assertThat(person.content()).containsText("Còn 10 mã dự phòng");

        person.signInAs("lan");
        assertThat(person.page()).hasURL(Pattern.compile(".*/second-step"));
        person.picture("second-step")
                .type("Mã xác thực", app.code(now().plus(Duration.ofSeconds(30))))
                .press("Tiếp tục");

        staysIn();
    }

    @Test
    void aGivenPasswordIsReplacedAndTheSessionGoesOn() {
        person.signInAs("moi");
        assertThat(person.page()).hasURL(Pattern.compile(".*/change-password"));
        person.type("Mật khẩu hiện tại", TestAccounts.PASSWORD)
                .type("Mật khẩu mới", NEXT)
                .type("Nhập lại mật khẩu mới", NEXT)
                .picture("change-password")
                .press("Đổi mật khẩu");

        staysIn();
    }

    private void staysIn() {
        assertThat(person.page()).hasURL("http://localhost:" + port + "/");
        person.page().reload();
        assertThat(person.page().locator(".user-menu")).isVisible();
        person.open("account");
        assertThat(person.content()).containsText("Phiên này");
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
