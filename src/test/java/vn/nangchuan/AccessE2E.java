package vn.nangchuan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nangchuan.access.secondfactor.Enrolment;
import vn.nangchuan.access.secondfactor.TestApp;
import vn.nangchuan.files.ScanFixture;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.PortalBrowser;

/**
 * Who may do what, as one story in a browser: the province opens a commune's administrator, who opens staff and an
 * official; rights are given for some days and taken from somebody who is signed in; a dossier is opened in an emergency;
 * the official has it corrected and hands a paper in. Each step needs those before it.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"nangchuan.demonstration.enabled=true", "vaadin.productionMode=true"})
@OwnSchemas("nc_access_e2e")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessE2E {

    private static final String OWN = "ba con trâu trắng gặm cỏ";
    private static final String ADMINISTRATOR = "Hoàng Văn Thụ";
    private static final String STAFF = "Vi Thị Lan";
    private static final String COMMUNE = "xã Bắc La";
    private static final String REASON = "Đơn tố cáo số 12/2019 cần xác minh trong ngày";

    private final PortalBrowser administrator;
    private final PortalBrowser holder;
    private final TestApp app = new TestApp();
    private String official = "";
    private String officialsPassword = "";
    private String staffsPassword = "";
    private String recoveryCode = "";

    AccessE2E(@LocalServerPort int port) {
        administrator = new PortalBrowser(port);
        holder = new PortalBrowser(port);
    }

    @AfterAll
    void closeTheBrowsers() {
        administrator.close();
        holder.close();
    }

    @Test
    @Order(1)
    void theProvinceOpensAnAdministratorOfACommuneWhoChoosesAPasswordOfTheirOwn() {
        administrator.signInAs("quantritinh").open("accounts").ask("Mở tài khoản");
        administrator.choose("Đơn vị", COMMUNE).type("Họ và tên", ADMINISTRATOR);
        assertThat(administrator.field("Tên đăng nhập")).hasValue("hoangvanthu");
        administrator.pressInDialog("Mở tài khoản");

        String password = passwordHandedOver();
        administrator.signInWith("hoangvanthu", password);
        choosePassword(administrator, password);

        assertThat(administrator.page().locator("vaadin-app-layout")).containsText(COMMUNE);
    }

    @Test
    @Order(2)
    void theAdministratorOpensStaffAndAnOfficialAndNothingBeyondTheCommune() {
        administrator.open("accounts").ask("Mở tài khoản");
        administrator.type("Họ và tên", STAFF).select("Vai trò", "Cán bộ nghiệp vụ xã");
        administrator.pressInDialog("Mở tài khoản");
        staffsPassword = passwordHandedOver();

        administrator.open("accounts").ask("Mở tài khoản");
        administrator.field("Người trong danh sách cán bộ").click();
        Locator first = administrator.page().getByRole(AriaRole.OPTION).first();
        official = first.innerText().split(" – ")[0].strip();
        first.click();
        assertThat(administrator.field("Họ và tên")).hasValue(official);
        administrator.type("Tên đăng nhập", "canbo.bacla").select("Vai trò", "Cán bộ, công chức");
        administrator.pressInDialog("Mở tài khoản");
        officialsPassword = passwordHandedOver();

        administrator.open("accounts");
        assertThat(administrator.content()).containsText("3 tài khoản");
    }

    @Test
    @Order(3)
    void staffSetUpTheSecondStepAndSignInWithIt() {
        holder.signInWith("vithilan", staffsPassword);
        choosePassword(holder, staffsPassword);
        holder.open("second-factor").press("Thiết lập xác thực hai bước");
        app.read(new Enrolment(holder.field("Khóa (nếu không quét được)").inputValue(), "", ""));
        holder.type("Mã trong ứng dụng", app.code(now())).press("Xác nhận");
        recoveryCode = holder.content().getByRole(AriaRole.LISTITEM).first().innerText();
        holder.press("Tôi đã cất các mã này");

        holder.signInWith("vithilan", OWN);
        assertThat(holder.page()).hasURL(Pattern.compile(".*/second-step"));
        holder.type("Mã xác thực", app.code(now().plus(Duration.ofSeconds(30)))).press("Tiếp tục");

        assertThat(holder.page().locator("vaadin-app-layout")).containsText(COMMUNE);
    }

    @Test
    @Order(4)
    void aRoleTakenAwayCountsAtTheNextClickOfAnOpenSession() {
        holder.open("register");
        assertThat(holder.content()).containsText(official);

        administrator.open("accounts").follow(STAFF).ask("Thu hồi vai trò Cán bộ nghiệp vụ xã");
        administrator.answer("Thu hồi");
        holder.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Trang chủ"))
                .first()
                .click();

        assertThat(holder.page()).hasURL(Pattern.compile(".*/workplace"));
        assertThat(holder.content()).containsText("không giữ vai trò nào");
        holder.picture("workplace");
    }

    @Test
    @Order(5)
    void theOfficialSeesTheOwnDossierAndWhoHasSeenIt() {
        administrator.open("register").follow(official);
        assertThat(administrator.content()).containsText(official);

        PortalBrowser self = holder.signInWith("canbo.bacla", officialsPassword);
        choosePassword(self, officialsPassword);
        self.onAPhone();
        assertThat(self.content()).containsText("Hồ sơ của tôi");
        assertThat(self.content()).containsText(official);
        openTab(self, "Ai đã xem hồ sơ của tôi");

        assertThat(self.content()).containsText(ADMINISTRATOR);
        self.picture("own-dossier-on-a-phone").open("register");
        assertThat(self.content()).not().containsText(official);
    }

    @Test
    @Order(6)
    void aDeputyActsForTwoDaysAndNotLonger() {
        administrator.open("accounts").follow(STAFF).ask("Cấp vai trò");
        administrator
                .select("Vai trò", "Quản trị xã")
                .typeDate("Đến hết ngày", "20/07/2019")
                .answer("Cấp vai trò");
        assertThat(administrator.content()).containsText("20/07/2019");

        holder.signInWith("vithilan", OWN).type("Mã xác thực", recoveryCode).press("Tiếp tục");
        assertThat(holder.page().locator("vaadin-app-layout")).containsText(COMMUNE);
        holder.open("accounts");
        assertThat(holder.content()).containsText("3 tài khoản");

        administrator.moveDateTo("20/07/2019");
        holder.open("accounts");
        assertThat(holder.content()).containsText("3 tài khoản");

        administrator.moveDateTo("21/07/2019");
        holder.open("accounts");
        assertThat(holder.page()).hasURL(Pattern.compile(".*/workplace"));
    }

    @Test
    @Order(7)
    void theProvinceOpensADossierInAnEmergencyAndTheOfficialSeesWhy() {
        administrator.signInAs("quantritinh").open("emergency");
        administrator
                .choose("Xã giữ hồ sơ", COMMUNE)
                .type("Họ và tên", official)
                .press("Tìm");
        administrator.picture("emergency").ask("Mở hồ sơ của " + official);
        administrator.type("Lý do", REASON).answer("Mở hồ sơ của " + official);

        assertThat(administrator.content()).containsText("Hồ sơ mở khẩn cấp");
        assertThat(administrator.content()).containsText(official);
        administrator.open("register");
        assertThat(administrator.content()).not().containsText(official);

        PortalBrowser self = holder.signInWith("canbo.bacla", OWN);
        openTab(self, "Ai đã xem hồ sơ của tôi");
        assertThat(self.content()).containsText(REASON);
        self.signInWith("hoangvanthu", OWN);
        assertThat(self.content()).containsText("Hồ sơ được mở khẩn cấp");
        self.picture("home-with-emergency");
    }

    @Test
    @Order(8)
    void theOfficialAsksForACorrectionThatTheCommuneWritesIntoTheDossier() {
        String right = official + " Anh";
        holder.signInWith("canbo.bacla", OWN).onAPhone();
        holder.ask("Đề nghị sửa hồ sơ").ask("Đề nghị sửa: Họ và tên");
        holder.type("Đề nghị sửa thành", right).pressInDialog("Gửi đề nghị");
        assertThat(holder.dialog()).containsText("Hãy ghi căn cứ");
        holder.type("Căn cứ", "Giấy khai sinh số 45").pressInDialog("Gửi đề nghị");
        assertThat(holder.dialog()).containsText("Chờ trả lời");
        holder.answer("Đóng");
        assertThat(holder.content()).containsText("1 đề nghị sửa đang chờ trả lời");
        holder.picture("own-dossier-with-a-request");

        administrator.signInWith("hoangvanthu", OWN).open("");
        assertThat(administrator.content()).containsText("Đề nghị sửa hồ sơ");
        administrator.open("register").follow(official);
        administrator.ask("Xem và trả lời đề nghị của " + official + ": Họ và tên");
        assertThat(administrator.dialog()).containsText(right);
        administrator.answer("Chấp nhận và sửa hồ sơ");
        assertThat(administrator.content()).containsText(right);

        holder.open("");
        assertThat(holder.content()).containsText(right);
    }

    @Test
    @Order(9)
    void theOfficialHandsInAPaperThatTheCommuneNeedNotScanAgain() {
        openTab(holder, "Giấy tờ gửi xã");
        holder.ask("Gửi giấy tờ");
        holder.dialog().getByText("Giấy tờ khác").click();
        holder.type("Giấy tờ gì", "Chứng chỉ tin học cơ bản").type("Số hiệu", "TH 12/2019");
        holder.page()
                .locator("vaadin-dialog[opened] input[type=file]")
                .setInputFiles(new FilePayload("chung-chi.png", "image/png", ScanFixture.picture("png", 900, 640)));
        assertThat(holder.dialog()).containsText("1 trang");
        holder.answer("Gửi giấy tờ");
        assertThat(holder.content()).containsText("Chứng chỉ tin học cơ bản");
        holder.picture("own-paper-on-a-phone");

        administrator
                .open("")
                .page()
                .locator("main a[href*='handed-in/paper']")
                .first()
                .click();
        administrator.ask("Nộp thẩm định");
        assertThat(administrator.dialog()).containsText("Bản quét do cán bộ gửi được dùng cho chứng chỉ này");
        assertThat(administrator.field("Số hiệu")).hasValue("TH 12/2019");
    }

    @Test
    @Order(10)
    void theOfficialSeesWhoMayOpenTheOwnDossier() {
        openTab(holder, "Ai được xem");

        assertThat(holder.content()).containsText(ADMINISTRATOR);
        assertThat(holder.content()).containsText("Giám sát tỉnh");
        holder.picture("readers-on-a-phone");
    }

    private static void openTab(PortalBrowser person, String name) {
        person.page()
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private String passwordHandedOver() {
        String password =
                administrator.page().locator(".password-slip-value").nth(1).innerText();
        administrator.answer("Đã ghi lại");
        return password;
    }

    private static void choosePassword(PortalBrowser person, String given) {
        assertThat(person.page()).hasURL(Pattern.compile(".*/change-password"));
        person.type("Mật khẩu hiện tại", given)
                .type("Mật khẩu mới", OWN)
                .type("Nhập lại mật khẩu mới", OWN)
                .press("Đổi mật khẩu");
        assertThat(person.page().locator(".user-menu")).isVisible();
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
