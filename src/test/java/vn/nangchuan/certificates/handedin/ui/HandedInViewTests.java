package vn.nangchuan.certificates.handedin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.certificates.CertificateLists;
import vn.nangchuan.certificates.CertificatePermissions;
import vn.nangchuan.certificates.CertificateStatus;
import vn.nangchuan.certificates.handedin.HandIn;
import vn.nangchuan.certificates.handedin.HandInDesk;
import vn.nangchuan.certificates.handedin.HandedInLine;
import vn.nangchuan.certificates.handedin.HandedInLists;
import vn.nangchuan.certificates.handedin.HandedInOffice;
import vn.nangchuan.certificates.handedin.HandedInStatus;
import vn.nangchuan.certificates.ui.CertificateNavigation;
import vn.nangchuan.certificates.ui.ScanPane;
import vn.nangchuan.files.CheckedFile;
import vn.nangchuan.files.FilePermissions;
import vn.nangchuan.files.FileStore;
import vn.nangchuan.files.ScanFixture;
import vn.nangchuan.files.ui.ScanField;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.HandedInPaperId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.officials.RegisterLists;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standings.StandingPermissions;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.SignedInAs;
import vn.nangchuan.training.EnrolmentLists;
import vn.nangchuan.training.EnrolmentStatus;
import vn.nangchuan.training.TrainingPermissions;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.DecisionDialog;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.FormDialog;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitPermissions;

/** From the official's own page to the commune's, on the demonstration's data. */
@SpringBootTest(properties = "nangchuan.demonstration.enabled=true")
@OwnSchemas("nc_handed_in_screens")
@ViewPackages(
        packages = {
            "vn.nangchuan.access.ui",
            "vn.nangchuan.officials.ui",
            "vn.nangchuan.certificates.ui",
            "vn.nangchuan.certificates.handedin.ui",
            "vn.nangchuan.shell"
        })
class HandedInViewTests extends SpringBrowserlessTest {

    private static final LocalDate REPORT = LocalDate.of(2019, 7, 19);
    private static final UnitPath PROVINCE = UnitPath.ofProvince(new UnitId(1));
    private static final AtomicLong NUMBERS = new AtomicLong(60_000);
    private static final Set<String> CLERK = Set.of(
            UnitPermissions.READ,
            OfficialPermissions.READ,
            StandingPermissions.READ,
            TrainingPermissions.READ,
            FilePermissions.READ,
            CertificatePermissions.READ,
            CertificatePermissions.SUBMIT);
    private static final Set<String> OFFICIAL = Set.of(
            TrainingPermissions.READ, FilePermissions.ADD, CertificatePermissions.READ, CertificatePermissions.HAND_IN);

    @Autowired
    Scopes scopes;

    @Autowired
    UnitDirectory units;

    @Autowired
    RegisterLists register;

    @Autowired
    HandInDesk desk;

    @Autowired
    HandedInOffice office;

    @Autowired
    HandedInLists lists;

    @Autowired
    CertificateLists certificates;

    @Autowired
    FileStore files;

    @Autowired
    EnrolmentLists enrolments;

    @Autowired
    CurrentUser currentUser;

    @Test
    @SignedInAs("lanhxuyen")
    void theOfficialReadsAtEachFieldWhatIsMissingAndSendsOnceItIsMended() {
        OfficialId self = currentUser.require().official().orElseThrow();
        openTab(self);

        press(panel(), "Gửi giấy tờ");
        assertThat(radio().getValue()).isEqualTo(HandInForm.Kind.CLASS);
        send();
        assertThat(text(find(ScanField.class).single())).contains("Hãy tải lên bản quét");
        test(radio()).selectItem("Giấy tờ khác");
        upload("không phải PDF".getBytes(StandardCharsets.UTF_8));
        assertThat(text(find(ScanField.class).single())).contains("không phải PDF, JPEG hay PNG");
        upload(ScanFixture.pdf(NUMBERS.incrementAndGet()));
        send();
        assertThat(field("Giấy tờ gì").getErrorMessage()).contains("Hãy ghi đây là giấy tờ gì");

        test(field("Giấy tờ gì")).setValue("Bằng tốt nghiệp đại học");
        test(issuedOn()).setValue(LocalDate.of(2012, 6, 30));
        send();

        assertThat(find(FormDialog.class).exists()).isFalse();
        assertThat(text(panel())).contains("Bằng tốt nghiệp đại học", "Ngày cấp 30/06/2012", "Chờ xã xử lý");
    }

    @Test
    @SignedInAs("lanhxuyen")
    void theOfficialTakesBackWhatWaitsAndSendsItAgainWithTheFormerScan() {
        OfficialId self = currentUser.require().official().orElseThrow();
        HandedInPaperId paper = handIn(self, "Chứng chỉ tin học");
        open(CertificateNavigation.of(paper));
        assertThat(find(ScanPane.class, view()).exists()).isTrue();
        assertThat(buttons()).containsExactly("Rút lại");

        press(view(), "Rút lại");
        confirm();
        assertThat(text(view())).contains("Đã rút");
        assertThat(buttons()).containsExactly("Gửi lại");

        press(view(), "Gửi lại");
        assertThat(field("Giấy tờ gì").getValue()).isEqualTo("Chứng chỉ tin học");
        send();
        assertThat(of(self).stream().filter(line -> line.title().equals("Chứng chỉ tin học")))
                .extracting(HandedInLine::status)
                .containsExactly(HandedInStatus.WAITING, HandedInStatus.WITHDRAWN);
    }

    @Test
    @SignedInAs("lanhxuyen")
    void theOfficialReadsWhyThePaperCameBack() {
        HandedInPaperId paper = handIn(currentUser.require().official().orElseThrow(), "Bằng cấp 3");
        in(commune(), () -> {
            office.decline(paper, "Ảnh chụp bị mờ", UUID.randomUUID());
            return paper;
        });

        open(CertificateNavigation.of(paper));

        assertThat(text(view())).contains("Xã không nhận: Ảnh chụp bị mờ", "Xã không nhận lúc");
        assertThat(buttons()).containsExactly("Gửi lại");
    }

    @Test
    @SignedInAs("lanhxuyen")
    void theOfficialSeesThatThePaperIsGoneWhenSomebodyWasFaster() {
        HandedInPaperId paper = handIn(currentUser.require().official().orElseThrow(), "Bằng cấp 2");
        open(CertificateNavigation.of(paper));
        in(commune(), () -> {
            office.decline(paper, "Không cần", UUID.randomUUID());
            return paper;
        });

        press(view(), "Rút lại");
        confirm();

        assertThat(text(find(DecisionDialog.class).single())).contains("«Không nhận» từ khi bạn mở");
    }

    @Test
    @SignedInAs("tanlang")
    void theCommuneMakesACertificateWithWhatTheOfficialTold() {
        OfficialId sender = official("Lành Thị Xuyến");
        HandedInPaperId paper = handIn(sender, "Chứng chỉ QLNN");
        UI.getCurrent()
                .navigate(CertificateNavigation.HANDED_IN, QueryParameters.simple(Map.of("q", "lanh thi xuyen")));
        assertThat(text(view())).contains("Lành Thị Xuyến", "Chứng chỉ QLNN").doesNotContain("Hoàng Minh Dũng");

        open(CertificateNavigation.of(paper));
        assertThat(buttons()).containsExactly("Nộp thẩm định", "Không nhận");
        Details history = find(Details.class, view()).single();
        history.setOpened(true);
        assertThat(text(history)).contains("Gửi giấy tờ", "Chờ xã xử lý");
        press(view(), "Nộp thẩm định");
        assertThat(find(Upload.class).exists()).isFalse();
        assertThat(text(find(FormDialog.class).single())).contains("không cần tải lên lại");
        assertThat(field("Số hiệu").getValue()).isEqualTo("SỐ-1");
        assertThat(field("Tên chương trình, ngành học").getValue()).isEqualTo("Chứng chỉ QLNN");
    }

    @Test
    @SignedInAs("tanlang")
    void whatWasTakenBackMeanwhileIsNotSubmittedAndTheClerkReadsWhy() {
        OfficialId sender = official("Lành Thị Xuyến");
        HandedInPaperId paper = handInOfTheirClass(sender);
        open(CertificateNavigation.of(paper));
        press(view(), "Nộp thẩm định");
        test(field("Cơ sở cấp")).setValue("Trường Chính trị Hoàng Văn Thụ");
        asOfficial(sender, () -> {
            desk.withdraw(paper, UUID.randomUUID());
            return paper;
        });

        submit();
        assertThat(text(find(FormDialog.class).single())).contains("Người gửi đã rút lại giấy tờ này");
        assertThat(in(commune(), () -> certificates.ofOfficial(sender))).isEmpty();
        find(FormDialog.class).single().close();

        HandedInPaperId next = handInOfTheirClass(sender);
        open(CertificateNavigation.of(next));
        press(view(), "Nộp thẩm định");
        test(field("Cơ sở cấp")).setValue("Trường Chính trị Hoàng Văn Thụ");
        submit();
        assertThat(find(FormDialog.class).exists()).isFalse();
        assertThat(text(view())).contains("Đã nộp thẩm định", "Mở chứng chỉ đã nộp (Chờ thẩm định)");
        assertThat(buttons()).isEmpty();
        var certificate = in(commune(), () -> certificates.ofOfficial(sender)).getFirst();
        assertThat(certificate.status()).isEqualTo(CertificateStatus.SUBMITTED);
        open(CertificateNavigation.of(certificate.id()));
        assertThat(find(Anchor.class, view()).all()).extracting(Anchor::getText).contains("Từ giấy tờ do cán bộ gửi");
    }

    @Test
    @SignedInAs("tanlang")
    void decliningNeedsAReason() {
        OfficialId sender = official("Lộc Quang Khuyên");
        HandedInPaperId paper = handIn(sender, "Giấy khen");
        open(CertificateNavigation.of(paper));

        press(view(), "Không nhận");
        confirm();
        TextArea reason = find(TextArea.class).single();
        assertThat(reason.isInvalid()).isTrue();
        test(reason).setValue("Giấy khen không phải văn bằng");
        confirm();

        assertThat(of(sender))
                .singleElement()
                .satisfies(line -> assertThat(line.reason()).isEqualTo("Giấy khen không phải văn bằng"));
        UI.getCurrent()
                .navigate(
                        CertificateNavigation.HANDED_IN,
                        QueryParameters.simple(Map.of("status", "DECLINED", "q", "khuyen")));
        assertThat(text(view())).contains("Lộc Quang Khuyên", "Lý do: Giấy khen không phải văn bằng");
    }

    @Test
    @SignedInAs("tanlang")
    void theListShowsAPageAndFetchesMoreOnDemand() {
        OfficialId one = official("Hoàng Minh Dũng");
        OfficialId two = official("Nông Văn Khánh");
        OfficialId three = official("Hoàng Văn Thành");
        for (OfficialId sender : List.of(one, two, three)) {
            for (int paper = 0; paper < 8; paper++) {
                handIn(sender, "Giấy số " + paper);
            }
        }
        open(CertificateNavigation.HANDED_IN);

        assertThat(find(HandedInItem.class, view()).all()).hasSize(HandedInList.PAGE);
        press(view(), "Xem thêm");
        assertThat(find(HandedInItem.class, view()).all()).hasSizeGreaterThanOrEqualTo(24);
    }

    @Test
    @SignedInAs("tanmy")
    void anotherCommuneHasAnEmptyListAndFindsNothingByNumber() {
        HandedInPaperId foreign = handIn(official("Vũ Văn Thân"), "Giấy của Tân Lang");

        open(CertificateNavigation.HANDED_IN);
        assertThat(text(find(EmptyState.class, view()).single())).contains("Không có giấy tờ nào chờ xã xử lý");
        open(CertificateNavigation.of(foreign));
        String answer = view().getElement().getOuterHTML();
        open(CertificateNavigation.of(new HandedInPaperId(999_999)));
        assertThat(answer)
                .contains("Không có trang này")
                .isEqualTo(view().getElement().getOuterHTML());
    }

    @Test
    @SignedInAs("tanlang")
    void theHomePageAndTheDossierShowWhatWaits() {
        OfficialId sender = official("Đinh Quốc Tùng");
        handIn(sender, "Bằng trung cấp");

        open("");
        assertThat(text(view())).contains("Giấy tờ cán bộ gửi");
        openTab(sender);
        assertThat(text(panel())).contains("Bằng trung cấp");
        assertThat(find(Button.class, panel()).all().stream().filter(Component::isVisible))
                .isEmpty();
    }

    @Test
    @SignedInAs("giamsat")
    void whoOnlyReadsIsOfferedNoStepAndNoTab() {
        OfficialId sender = official("Lương Văn Thuận");
        HandedInPaperId paper = handIn(sender, "Bằng đại học");

        open(CertificateNavigation.of(paper));
        assertThat(buttons()).isEmpty();
        open(OfficialNavigation.official(sender));
        assertThat(find(HandedInPanel.class, view()).exists()).isFalse();
    }

    private List<String> buttons() {
        return find(HandedInButtons.class, view()).all().stream()
                .flatMap(buttons -> find(Button.class, buttons).all().stream())
                .map(Button::getText)
                .toList();
    }

    private void press(Component within, String name) {
        test(find(Button.class, within).withText(name).single()).click();
    }

    private void confirm() {
        test(find(Button.class, find(DecisionDialog.class).single()).all().getLast())
                .click();
    }

    private void send() {
        press(find(FormDialog.class).single(), "Gửi giấy tờ");
    }

    private void submit() {
        press(find(FormDialog.class).single(), "Nộp chứng chỉ");
    }

    private void upload(byte[] content) {
        test(find(Upload.class).single()).upload("chứng chỉ.pdf", "application/pdf", content);
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<HandInForm.Kind> radio() {
        return find(RadioButtonGroup.class).single();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private DateField issuedOn() {
        return find(DateField.class).withLabel("Ngày cấp").single();
    }

    private HandedInPanel panel() {
        return find(HandedInPanel.class, view()).single();
    }

    private void openTab(OfficialId official) {
        open(OfficialNavigation.official(official));
        TabSheet tabs = find(TabSheet.class, view()).single();
        for (int index = 0; index < tabs.getTabCount(); index++) {
            Tab tab = tabs.getTabAt(index);
            if (tab.getLabel().equals("Giấy tờ gửi xã")) {
                tabs.setSelectedTab(tab);
            }
        }
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private Component view() {
        return (Component) getCurrentView();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private OfficialId official(String name) {
        return in(
                commune(),
                () -> register.page(new RegisterFilter(commune().unit(), REPORT, name, null), null, 1)
                        .lines()
                        .getFirst()
                        .id());
    }

    private List<HandedInLine> of(OfficialId official) {
        return in(PROVINCE, () -> lists.ofOfficial(official, 0, 50)).lines();
    }

    private HandedInPaperId handIn(OfficialId sender, String title) {
        return handIn(sender, null, title, "SỐ-1");
    }

    private HandedInPaperId handInOfTheirClass(OfficialId sender) {
        EnrolmentId place = asOfficial(sender, () -> enrolments.ofOfficial(sender)).stream()
                .filter(enrolment -> enrolment.status() == EnrolmentStatus.PASSED)
                .findFirst()
                .orElseThrow()
                .id();
        return handIn(sender, place, "", "CC " + NUMBERS.incrementAndGet() + "/2019");
    }

    private HandedInPaperId handIn(OfficialId sender, @Nullable EnrolmentId place, String title, String number) {
        return asOfficial(sender, () -> {
            CheckedFile scan = (CheckedFile) files.receive(
                    new ByteArrayInputStream(ScanFixture.pdf(NUMBERS.incrementAndGet())), "chứng chỉ.pdf");
            return desk.handIn(
                    new HandIn(place, title, number, LocalDate.of(2019, 7, 5), null, scan, null, UUID.randomUUID()));
        });
    }

    private UnitPath commune() {
        return in(
                PROVINCE,
                () -> units.communesBelow(PROVINCE, REPORT).stream()
                        .filter(unit -> unit.name().equals("Tân Lang"))
                        .findFirst()
                        .orElseThrow()
                        .path());
    }

    private <T> T asOfficial(OfficialId official, Callable<T> work) {
        return as(new Scope(commune(), "job:test", OFFICIAL, official), work);
    }

    private <T> T in(UnitPath path, Callable<T> work) {
        return as(new Scope(path, "job:test", CLERK), work);
    }

    private <T> T as(Scope scope, Callable<T> work) {
        try {
            return scopes.callIn(scope, work::call);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
