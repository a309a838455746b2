package vn.nangchuan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.PortalBrowser;

/**
 * The register as one story, through the screens alone: somebody is found, edited and written on the form, and goes to
 * another commune by the hands of three people; a list is brought, taken over and taken back. Each step needs those before it.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"nangchuan.demonstration.enabled=true", "vaadin.productionMode=true"})
@OwnSchemas("nc_register_e2e")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegisterE2E {

    private static final String THACH = "Nguyễn Văn Thạch";
    private static final String LIEN = "Mố Thị Liên";
    private static final String LIST = """
            STT;Họ và tên;Giới tính;Ngày sinh;Số CCCD;Chức danh;Ngày bổ nhiệm
            1;Mố Thị Liên;Nữ;12/12/1988;020188009999;Văn hóa - xã hội;01/06/2018
            2;Nông Văn Sai;Nam;31/02/1979;020079009998;Văn hóa - xã hội;01/06/2018
            """;

    private final PortalBrowser person;

    RegisterE2E(@LocalServerPort int port) {
        person = new PortalBrowser(port);
    }

    @AfterAll
    void closeTheBrowser() {
        person.close();
    }

    @Test
    @Order(1)
    void aClerkFindsSomebodyWithoutAccents() {
        person.signInAs("tanmy").open("register?q=thach%20nguyen");

        assertThat(person.content()).containsText(THACH);
        person.follow(THACH);
        assertThat(heading()).hasText(THACH);
    }

    @Test
    @Order(2)
    void theClerkEditsThem() {
        person.ask("Sửa: Ngạch, vị trí việc làm (mục 30)")
                .type("Vị trí việc làm", "Địa chính xã biên giới")
                .answer("Lưu");

        assertThat(person.content()).containsText("Địa chính xã biên giới");
    }

    @Test
    @Order(3)
    void theHistoryLeadsToTheDossierAsItWasRecorded() {
        openTab("Lịch sử");
        assertThat(person.content()).containsText("Sửa hồ sơ");
        person.follow("Xem hồ sơ như đã ghi lúc đó");

        assertThat(person.content()).containsText("Chỉ xem, không sửa được");
        assertThat(person.button("Sửa: Ngạch, vị trí việc làm (mục 30)")).not().isVisible();
        person.follow("Về hồ sơ hiện nay");
        assertThat(heading()).hasText(THACH);
    }

    @Test
    @Order(4)
    void theDossierIsTakenAwayOnTheOfficialForm() throws Exception {
        Download download = person.page().waitForDownload(() -> person.follow("Sơ yếu lý lịch (PDF)"));

        assertThat(new String(Files.readAllBytes(download.path()), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    @Order(5)
    void theOwnCommuneProposesToLetThemGo() {
        openTab("Biến động");
        person.ask("Đề nghị điều động, luân chuyển")
                .select("Loại biến động", "Luân chuyển ngang")
                .choose("Đến đơn vị", "Xã Tân Lang")
                .choose("Chức vụ, chức danh ở nơi nhận", "Phó Chủ tịch UBND")
                .typeDate("Dự kiến từ ngày", "01/08/2019")
                .type("Lý do đề nghị", "Tăng cường cho xã biên giới")
                .answer("Gửi đề nghị");

        assertThat(person.content()).containsText("Luân chuyển ngang sang xã Tân Lang");
    }

    @Test
    @Order(6)
    void theOtherCommuneAgreesAndSeesNoDossier() {
        person.signInAs("tanlang").open("register?q=thach%20nguyen");
        assertThat(person.content()).not().containsText(THACH);

        person.open("movements").press("Xem việc điều động, luân chuyển " + THACH);
        assertThat(person.dialog()).containsText("Tăng cường cho xã biên giới");
        person.answer("Đồng ý tiếp nhận");

        assertThat(person.content()).containsText(THACH);
    }

    @Test
    @Order(7)
    void theProvinceOrdersIt() {
        person.signInAs("thamdinh").open("movements").press("Xem việc điều động, luân chuyển " + THACH);
        person.pressInDialog("Ghi quyết định");
        person.type("Số quyết định", "125/QĐ-UBND")
                .typeDate("Ngày ký", "18/07/2019")
                .type("Cơ quan ban hành", "UBND tỉnh Lạng Sơn")
                .type("Người ký", "Chủ tịch Hồ Tiến Thiệu")
                .answer("Ghi quyết định");

        assertThat(person.content()).not().containsText(THACH);
    }

    @Test
    @Order(8)
    void theDossierIsTheOtherCommunesNow() {
        person.signInAs("tanmy").open("register?q=thach%20nguyen");
        assertThat(person.content()).not().containsText("Nguyễn Văn Thạch");
        person.open("movements?status=ORDERED");
        assertThat(person.content()).containsText("31/07/2019");
    }

    @Test
    @Order(9)
    void aClerkBringsAListWithAMistakeInIt() {
        person.signInAs("tanlang").open("register").press("Nhập từ Excel");
        person.page()
                .locator("main vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("danh-sach.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
        person.press("Kiểm tra");

        assertThat(person.content()).containsText("Sẵn sàng ghi: 1 người mới, 0 hồ sơ thay đổi");
        assertThat(person.content()).containsText("31/02/1979");
        person.picture("brought-with-a-mistake");
    }

    @Test
    @Order(10)
    void theRestIsTakenOver() {
        person.ask("Ghi vào hồ sơ");
        person.dialog().getByText("Bỏ qua 1 dòng bị từ chối").click();
        person.answer("Ghi vào hồ sơ");
        assertThat(person.content()).containsText("Có thể hoàn tác");

        person.open("register?q=lien%20mo");
        assertThat(person.content()).containsText(LIEN);
    }

    @Test
    @Order(11)
    void takenBackNobodyIsThere() {
        person.open("register/imports").follow("danh-sach.csv");
        person.ask("Hoàn tác").answer("Hoàn tác");
        assertThat(person.content()).containsText("hồ sơ trở lại như trước khi ghi");

        person.open("register?q=lien%20mo");
        assertThat(person.content()).not().containsText(LIEN);
    }

    private Locator heading() {
        return person.content().locator("h1");
    }

    private void openTab(String name) {
        person.content()
                .getByRole(
                        AriaRole.TAB,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .press("Enter");
    }
}
