package vn.nangchuan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nangchuan.files.ScanFixture;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.PortalBrowser;

/**
 * The main job as one story, done in a browser through the screens alone: a gap, a class, a nomination, its decision,
 * attendance and results, a certificate, its approval, and what the province then sees. Each step needs those before it.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"nangchuan.demonstration.enabled=true", "vaadin.productionMode=true"})
@OwnSchemas("nc_e2e")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobE2E {

    private static final String THACH = "Nguyễn Văn Thạch";
    private static final String LUU = "Hứa Hữu Lưu";
    private static final String XUYEN = "Lành Thị Xuyến";
    private static final String STATE_MANAGEMENT = "Bồi dưỡng quản lý nhà nước";
    private static final String POLITICAL_THEORY = "Lý luận chính trị";
    private static final String CLASS = "Lớp quản lý nhà nước tháng 8";
    private static final String THEORY_CLASS = "Lớp sơ cấp lý luận tháng 8";
    private static final FilePayload SCAN =
            new FilePayload("chung-chi.png", "image/png", ScanFixture.picture("png", 900, 640));

    private final PortalBrowser person;

    MainJobE2E(@LocalServerPort int port) {
        person = new PortalBrowser(port);
    }

    @AfterAll
    void closeTheBrowser() {
        person.close();
    }

    @Test
    @Order(1)
    void theAdministratorOfTanLangSees20Of21AndTwoCertificatesAwaited() {
        person.signInAs("tanlang");

        assertThat(person.content()).containsText("95,2");
        assertThat(person.content()).containsText("20 trên 21");

        person.follow(XUYEN);
        Locator waiting = person.content()
                .locator(".requirement-list")
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("Đang đợi chứng chỉ"));
        assertThat(waiting).hasCount(2);
        assertThat(having(waiting, STATE_MANAGEMENT)).containsText("21 ngày");
        assertThat(having(waiting, POLITICAL_THEORY)).containsText("35 ngày");
    }

    @Test
    @Order(1)
    void anotherCommunesDossierLooksLikeOneThatIsNotThere() {
        String foreign = person.signInAs("tanmy")
                .open("register")
                .page()
                .locator("main a[href*='register/official/']")
                .first()
                .getAttribute("href");
        person.open(foreign);
        assertThat(person.content().locator("h1")).containsText(" ");

        person.signInAs("tanlang");
        String foreignAnswer = answerTo(foreign);
        String absentAnswer = answerTo("register/official/999999999");

        org.assertj.core.api.Assertions.assertThat(foreignAnswer).isEqualTo(absentAnswer);
    }

    @Test
    @Order(2)
    void theCoordinatorOpensTwoClasses() {
        person.signInAs("dieuphoi").open("classes").press("Mở lớp mới");
        person.press("Lập và mở chiêu sinh");
        assertThat(person.content()).containsText("Hãy chọn chương trình của lớp.");

        planClass("Bồi dưỡng kiến thức quản lý nhà nước", CLASS, "QLNN-2019-09", "1");
        sittings("29/07/2019", "02/08/2019", "12/08/2019", "23/08/2019");
        person.press("Lập và mở chiêu sinh");
        assertThat(person.content()).containsText("dài quá 5 ngày làm việc");
        sittings("29/07/2019", "02/08/2019", "12/08/2019", "16/08/2019");
        person.press("Lập và mở chiêu sinh");
        assertThat(heading()).hasText(CLASS);
        assertThat(person.content()).containsText("Đang chiêu sinh");
        assertThat(person.content()).containsText("Còn 1/1 chỗ");
        assertThat(person.content()).containsText("Ngân sách huyện: 20.000.000 đồng");

        person.open("classes").press("Mở lớp mới");
        planClass("Sơ cấp lý luận chính trị", THEORY_CLASS, "SC-LLCT-2019-09", "30");
        sittings("12/08/2019", "16/08/2019", "09/09/2019", "13/09/2019");
        person.press("Lập và mở chiêu sinh");
        assertThat(heading()).hasText(THEORY_CLASS);
    }

    @Test
    @Order(3)
    void tanMyNominatesStraightFromTheGap() {
        person.signInAs("tanmy");
        assertThat(person.content()).containsText("19 trên 21");

        nominate(THACH, STATE_MANAGEMENT, CLASS);

        assertThat(person.content()).containsText("Đã trình");
        assertThat(person.button(nominating(LUU))).hasCount(1);
        assertThat(person.button(nominating(THACH))).hasCount(0);
    }

    @Test
    @Order(4)
    void theCoordinatorAcceptsTheFirst() {
        person.signInAs("dieuphoi");
        assertThat(person.content()).containsText("1 đề cử chờ xét");

        decide(THACH, "Duyệt, xếp lớp", null);

        person.open("nominations?view=decided");
        assertThat(person.content()).containsText(THACH);
        assertThat(person.content()).containsText("Đã duyệt, xếp lớp");
    }

    @Test
    @Order(5)
    void whatSpeaksAgainstAClassIsSaidBeforeTheClick() {
        person.signInAs("tanmy");
        openNominating(LUU, STATE_MANAGEMENT);
        assertThat(choice(CLASS)).containsText("Lớp đã đủ 1 học viên");
        person.answer("Hủy");

        nominate(LUU, STATE_MANAGEMENT, CLASS);
        openNominating(LUU, POLITICAL_THEORY);
        assertThat(choice(THEORY_CLASS)).containsText("Lịch học trùng ngày với lớp cũng đang được cử: " + CLASS);
        person.answer("Hủy");
    }

    @Test
    @Order(6)
    void theCoordinatorReturnsWaitlistsAndRefusesWithReasons() {
        person.signInAs("dieuphoi").open("nominations");
        startDeciding(LUU, "Trả lại");
        person.pressInDialog("Trả lại");
        assertThat(person.dialog()).containsText("Hãy ghi lý do");
        person.type("Lý do", "Cần ghi rõ việc 1 cửa ngày 2/8").answer("Trả lại");
        assertThat(person.content()).not().containsText(LUU);

        person.signInAs("tanmy").open("nominations");
        assertThat(person.content()).containsText("Cần ghi rõ việc 1 cửa ngày 2/8");
        person.press("Sửa và trình lại").answer("Trình lại");

        person.signInAs("dieuphoi").open("nominations");
        decide(LUU, "Đưa vào danh sách chờ", null);
        assertThat(person.content()).containsText("Trong danh sách chờ");
        decide(LUU, "Từ chối", "Lớp đã đủ người");

        person.signInAs("tanmy").open("nominations");
        assertThat(person.content()).containsText("Bị từ chối");
        assertThat(person.content()).containsText("Lớp đã đủ người");
    }

    @Test
    @Order(7)
    void afterTheSittingsTheCoordinatorMarksAttendanceAndResultsAndClosesTheClass() {
        person.signInAs("dieuphoi").moveDateTo("19/08/2019").open("classes").follow(CLASS);
        takeStep("Chốt danh sách");
        takeStep("Khai giảng");

        tab("Điểm danh");
        Locator everybody =
                person.content().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Có mặt cả lớp"));
        assertThat(everybody).hasCount(2);
        everybody.all().forEach(Locator::click);
        person.press("Lưu điểm danh");
        assertThat(person.page().getByText("Đã lưu điểm danh.")).isVisible();

        takeStep("Bế giảng");
        tab("Kết quả");
        person.press("Ghi đạt cho người dự đủ").press("Lưu kết quả");
        assertThat(person.page().getByText("Đã lưu kết quả của 1 người.")).isVisible();
        takeStep("Đóng lớp");
        assertThat(person.content()).containsText("Đã đóng");
    }

    @Test
    @Order(8)
    void tanMySubmitsTheCertificateThatThachAwaits() {
        person.signInAs("tanmy");
        assertThat(person.content()).containsText("19 trên 21");
        person.open("register").follow(THACH);
        assertThat(heading()).isInViewport();
        assertThat(requirement(STATE_MANAGEMENT)).containsText("Đang đợi chứng chỉ");

        requirement(STATE_MANAGEMENT)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Nộp chứng chỉ"))
                .click();
        upload(new FilePayload("chung-chi.pdf", "application/pdf", windowsProgram()));
        assertThat(person.dialog()).containsText("đổi tên tệp không đổi được nội dung");
        upload(SCAN);
        assertThat(person.dialog()).containsText("chung-chi.png");
        person.type("Cơ sở cấp", "Trung tâm Bồi dưỡng chính trị huyện Văn Lãng")
                .type("Số hiệu", "QLNN 77/2019")
                .type("Số vào sổ", "12/2019")
                .typeDate("Ngày cấp", "15/08/2019")
                .pressInDialog("Nộp chứng chỉ");
        assertThat(person.dialog()).containsText("trước ngày kết thúc khóa học (16/08/2019)");
        assertThat(person.field("Số hiệu")).hasValue("QLNN 77/2019");
        person.typeDate("Ngày cấp", "16/08/2019").answer("Nộp chứng chỉ");

        person.open("certificates").follow(THACH);
        assertThat(person.content()).containsText("Chờ thẩm định");
        assertThat(person.button("Duyệt")).hasCount(0);
    }

    @Test
    @Order(9)
    void theReviewerApprovesAndTheFiguresChangeInTheSameMoment() {
        person.signInAs("giamsat").open("oversight").follow("huyện Văn Lãng");
        assertThat(person.content()).containsText("209 trên 424");

        person.signInAs("thamdinh").open("certificates").follow(THACH);
        assertThat(person.content().locator("img")).not().hasCount(0);
        theFrameStaysPutOnAPhone();
        assertThat(person.content()).containsText("QLNN 77/2019");
        assertThat(person.content()).containsText("Trung tâm Bồi dưỡng chính trị huyện Văn Lãng");
        person.press("Trả lại");
        person.type("Lý do", "Trang 1, 2 và 3 bị mờ");
        assertThat(person.field("Lý do")).hasValue("Trang 1, 2 và 3 bị mờ");
        person.answer("Hủy").page().keyboard().press("1");
        assertThat(person.dialog()).containsText("Duyệt chứng chỉ của " + THACH);
        person.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Duyệt"))
                .last()
                .dblclick();
        assertThat(person.page().getByText("Đã duyệt chứng chỉ của " + THACH)).isVisible();

        person.signInAs("tanmy");
        assertThat(person.content()).containsText("20 trên 21");
        person.open("certificates").follow(THACH);
        assertThat(having(person.content().getByRole(AriaRole.LISTITEM), "Duyệt"))
                .hasCount(1);

        person.signInAs("giamsat").open("oversight").follow("huyện Văn Lãng");
        assertThat(person.content()).containsText("210 trên 424");
    }

    @Test
    @Order(10)
    void oneOfTheTwoPapersKeepsTanLangAt20AndBothMake21() {
        submitFor(XUYEN, STATE_MANAGEMENT, "QLNN 101", "28/06/2019");
        submitFor(XUYEN, POLITICAL_THEORY, "LLCT 202", "14/06/2019");

        approveTheFirstOf(XUYEN);
        person.signInAs("tanlang");
        assertThat(person.content()).containsText("20 trên 21");

        approveTheFirstOf(XUYEN);
        person.signInAs("tanlang");
        assertThat(person.content()).containsText("21 trên 21");
        assertThat(person.content()).containsText("100 %");
    }

    @Test
    @Order(11)
    void oversightSeesTheDistrictAndDrillsToAPersonReadOnly() {
        person.signInAs("giamsat").open("oversight").follow("huyện Văn Lãng");
        assertThat(person.content()).containsText("211 trên 424");
        assertThat(person.content()).containsText("202 cán bộ · 222 công chức");
        assertThat(person.content()).containsText("Chưa có số liệu");
        person.picture("oversight");

        person.follow("xã Tân Mỹ").follow(LUU);
        assertThat(heading()).hasText(LUU);
        assertThat(requirement(STATE_MANAGEMENT)).containsText("Thiếu");
        assertThat(person.button("Cử đi học")).hasCount(0);
        assertThat(person.button("Nộp chứng chỉ")).hasCount(0);
    }

    /** What is long scrolls below the header; the document itself is as high as the window. */
    private void theFrameStaysPutOnAPhone() {
        person.page().setViewportSize(390, 844);
        assertThat(person.content().locator("img")).not().hasCount(0);
        org.assertj.core.api.Assertions.assertThat(
                        person.page().evaluate("document.documentElement.scrollHeight > window.innerHeight"))
                .isEqualTo(false);
        person.page().setViewportSize(1440, 900);
    }

    private String answerTo(String path) {
        person.open(path);
        person.content().locator("h1").waitFor();
        return person.content().innerText();
    }

    private void planClass(String programme, String name, String code, String seats) {
        person.choose("Chương trình", programme)
                .type("Tên lớp", name)
                .type("Mã lớp", code)
                .type("Địa điểm", "Trung tâm Bồi dưỡng chính trị")
                .type("Giảng viên phụ trách", "ThS. Nông Thị Bích Đào")
                .type("Số chỗ", seats)
                .type("Ngân sách huyện", "20000000");
    }

    private void sittings(String... days) {
        Locator fields = person.content().locator("vaadin-date-picker input");
        for (int i = 0; i < days.length; i++) {
            PortalBrowser.enterDate(fields.nth(i), days[i]);
        }
    }

    private void nominate(String name, String requirement, String trainingClass) {
        openNominating(name, requirement);
        choice(trainingClass).click();
        person.answer("Cử đi học");
    }

    private void openNominating(String name, String requirement) {
        String criterion = requirement.equals(STATE_MANAGEMENT) ? "STATE_MANAGEMENT" : "POLITICAL_THEORY";
        person.open("gaps?requirement=" + criterion).press(nominating(name));
        person.dialog().getByRole(AriaRole.RADIO).first().waitFor();
    }

    private static String nominating(String name) {
        return "Cử " + name + " đi học";
    }

    private Locator choice(String trainingClass) {
        return having(person.page().locator("vaadin-dialog[opened] vaadin-radio-button"), trainingClass);
    }

    private void startDeciding(String name, String step) {
        having(person.content().locator(".case-list li"), name)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(step).setExact(true))
                .click();
    }

    private void decide(String name, String step, @Nullable String reason) {
        person.open("nominations");
        startDeciding(name, step);
        if (reason != null) {
            person.type("Lý do", reason);
        }
        person.answer(step);
    }

    private void takeStep(String step) {
        person.press(step).answer(step);
        person.page()
                .getByText(Pattern.compile("Lớp đã chuyển sang trạng thái"))
                .last()
                .waitFor();
    }

    private void tab(String name) {
        person.content()
                .getByRole(
                        AriaRole.TAB,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private Locator requirement(String name) {
        return having(person.content().getByRole(AriaRole.LISTITEM), name).first();
    }

    private void upload(FilePayload file) {
        person.page().locator("vaadin-dialog[opened] input[type=file]").setInputFiles(file);
    }

    private void submitFor(String name, String requirement, String number, String issuedOn) {
        person.signInAs("tanlang").open("register").follow(name);
        requirement(requirement)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Nộp chứng chỉ"))
                .click();
        upload(new FilePayload("chung-chi.pdf", "application/pdf", ScanFixture.pdf(number.hashCode())));
        assertThat(person.dialog()).containsText("chung-chi.pdf");
        person.type("Cơ sở cấp", "Trung tâm Bồi dưỡng chính trị huyện Văn Lãng")
                .type("Số hiệu", number)
                .typeDate("Ngày cấp", issuedOn)
                .answer("Nộp chứng chỉ");
    }

    private void approveTheFirstOf(String name) {
        person.signInAs("thamdinh").open("certificates").follow(name);
        person.press("Duyệt").answer("Duyệt chứng chỉ của " + name);
        assertThat(person.page().getByText("Đã duyệt chứng chỉ của " + name)).isVisible();
    }

    private Locator heading() {
        return person.content().locator("h1");
    }

    private static Locator having(Locator among, String text) {
        return among.filter(new Locator.FilterOptions().setHasText(text));
    }

    private static byte[] windowsProgram() {
        return "MZ\u0090\u0000\u0003 This program cannot be run in DOS mode.".getBytes(StandardCharsets.ISO_8859_1);
    }
}
