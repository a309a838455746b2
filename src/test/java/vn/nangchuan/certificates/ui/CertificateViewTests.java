package vn.nangchuan.certificates.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.nangchuan.certificates.CertificateDesk;
import vn.nangchuan.certificates.CertificateLine;
import vn.nangchuan.certificates.CertificateLists;
import vn.nangchuan.certificates.CertificatePermissions;
import vn.nangchuan.certificates.CertificateStatus;
import vn.nangchuan.certificates.PaperEntry;
import vn.nangchuan.certificates.SubmitCertificate;
import vn.nangchuan.files.CheckedFile;
import vn.nangchuan.files.FilePermissions;
import vn.nangchuan.files.FileStore;
import vn.nangchuan.files.ScanFixture;
import vn.nangchuan.files.ui.ScanField;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.OfficialLine;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.officials.RegisterLists;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standings.StandingPermissions;
import vn.nangchuan.standings.ui.ChangePanel;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.SignedInAs;
import vn.nangchuan.training.TrainingPermissions;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.DecisionDialog;
import vn.nangchuan.uikit.FormDialog;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitPermissions;

/** From the official's page to the decision, on the demonstration's data. Every test has an official of its own. */
@SpringBootTest(properties = "nangchuan.demonstration.enabled=true")
@OwnSchemas("nc_certificate_screens")
@ViewPackages(
        packages = {
            "vn.nangchuan.access.ui",
            "vn.nangchuan.officials.ui",
            "vn.nangchuan.certificates.ui",
            "vn.nangchuan.shell"
        })
class CertificateViewTests extends SpringBrowserlessTest {

    private static final LocalDate REPORT = LocalDate.of(2019, 7, 19);
    private static final UnitPath PROVINCE = UnitPath.ofProvince(new UnitId(1));
    private static final AtomicLong NUMBERS = new AtomicLong(100);

    @Autowired
    Scopes scopes;

    @Autowired
    UnitDirectory units;

    @Autowired
    RegisterLists register;

    @Autowired
    CertificateDesk desk;

    @Autowired
    CertificateLists lists;

    @Autowired
    FileStore files;

    @Test
    @SignedInAs("tanlang")
    void saysAtEachFieldWhatIsMissingAndHandsInOnceItIsMended() {
        OfficialId official = official("Lành Thị Xuyến");
        open(OfficialNavigation.official(official));
        test(find(Button.class, view()).withText("Nộp chứng chỉ").all().getFirst())
                .click();

        save();
        assertThat(field("Cơ sở cấp").getErrorMessage()).contains("tên cơ sở cấp");
        assertThat(text(find(ScanField.class).single())).contains("Hãy tải lên bản quét");
        assertThat(field("Tên chương trình, ngành học").getValue()).contains("quản lý nhà nước");

        upload("không phải PDF".getBytes(StandardCharsets.UTF_8));
        assertThat(text(find(ScanField.class).single())).contains("không phải PDF, JPEG hay PNG");

        upload(ScanFixture.pdf(NUMBERS.incrementAndGet()));
        test(field("Cơ sở cấp")).setValue("Trường Chính trị Hoàng Văn Thụ");
        test(field("Số hiệu")).setValue("CC 77/2019");
        test(issuedOn()).setValue(LocalDate.of(2019, 5, 1));
        save();
        assertThat(issuedOn().getErrorMessage()).contains("trước ngày kết thúc khóa học (28/06/2019)");
        assertThat(field("Số hiệu").getValue()).isEqualTo("CC 77/2019");

        test(issuedOn()).setValue(LocalDate.of(2019, 7, 5));
        save();
        assertThat(find(FormDialog.class).exists()).isFalse();
        assertThat(of(official)).extracting(CertificateLine::status).containsExactly(CertificateStatus.SUBMITTED);
        assertThat(text(view())).contains("Chứng chỉ đã nộp: Chờ thẩm định");
    }

    @Test
    @SignedInAs("tanlang")
    void aPaperOfALanguageIsAskedForItsNameAndScoreAndNoOtherIs() {
        PaperFields fields = new PaperFields();
        UI.getCurrent().add(fields);
        fields.begin(SubmissionSources.paperOf(Criterion.FOREIGN_LANGUAGE));
        test(field("Tên ngoại ngữ, tiếng dân tộc")).setValue("Trung Quốc");
        test(field("Điểm số")).setValue("210");
        assertThat(fields.current()).returns("Trung Quốc", PaperEntry::language).returns("210", PaperEntry::score);

        fields.fill(SubmissionSources.paperOf(Criterion.DEFENCE));

        assertThat(find(TextField.class).withLabel("Điểm số").all()).isEmpty();
        assertThat(fields.current())
                .returns(Criterion.DEFENCE, PaperEntry::criterion)
                .returns(null, PaperEntry::language)
                .returns(null, PaperEntry::score);
    }

    @Test
    @SignedInAs("tanlang")
    void theCourseThatAClassForetellsIsFilledInAndGoesWithIt() {
        PaperFields fields = new PaperFields();
        UI.getCurrent().add(fields);
        fields.begin(SubmissionSources.paperOf((Criterion) null));

        fields.fill(courseOf("Kế toán trưởng"));
        assertThat(fields.current()).returns("Kế toán trưởng", PaperEntry::studied);
        fields.fill(courseOf("Văn thư"));
        assertThat(fields.current()).returns("Văn thư", PaperEntry::studied);

        fields.fill(SubmissionSources.paperOf(Criterion.PROFESSIONAL));
        assertThat(fields.current()).returns(null, PaperEntry::studied);
        test(field("Ngành ghi trên văn bằng")).setValue("Luật kinh tế");
        fields.fill(SubmissionSources.paperOf(Criterion.PROFESSIONAL));
        assertThat(fields.current()).returns("Luật kinh tế", PaperEntry::studied);
    }

    private static PaperEntry courseOf(String name) {
        return new PaperEntry(
                Criterion.SPECIALISED_DUTIES,
                null,
                null,
                name,
                null,
                null,
                "Bồi dưỡng " + name,
                "",
                "",
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    @SignedInAs("thamdinh")
    void theReviewerFindsItInTheQueueAndApproves() {
        OfficialId official = someone(1);
        CertificateId certificate = submit(official);

        open(CertificateNavigation.list());
        assertThat(text(view())).contains("Chờ tôi thẩm định");
        open(CertificateNavigation.of(certificate));
        assertThat(find(ScanPane.class, view()).exists()).isTrue();
        assertThat(text(find(ChangePanel.class, view()).single())).contains("Nếu duyệt");
        step("Duyệt");
        confirm();

        assertThat(of(official)).extracting(CertificateLine::status).containsExactly(CertificateStatus.APPROVED);
    }

    @Test
    @SignedInAs("thamdinh")
    void returningNeedsAReasonThatTheCommuneReads() {
        OfficialId official = someone(2);
        open(CertificateNavigation.of(submit(official)));

        step("Trả lại");
        confirm();
        TextArea reason = find(TextArea.class).single();
        assertThat(reason.isInvalid()).isTrue();
        test(reason).setValue("Bản quét mờ");
        confirm();

        assertThat(of(official))
                .extracting(CertificateLine::status, CertificateLine::reason)
                .containsExactly(tuple(CertificateStatus.RETURNED, "Bản quét mờ"));
    }

    @Test
    @SignedInAs("tanlang")
    void whoHandsInSeesNoApproval() {
        open(CertificateNavigation.of(submit(someone(3))));

        assertThat(stepButtons()).containsExactly("Rút lại");
    }

    @Test
    @SignedInAs("tanmy")
    void anotherCommunesCertificateLooksLikeNone() {
        CertificateId foreign = submit(someone(4));

        open(CertificateNavigation.of(foreign));
        String answer = view().getElement().getOuterHTML();
        open(CertificateNavigation.of(new CertificateId(999_999)));

        assertThat(answer)
                .contains("Không có trang này")
                .isEqualTo(view().getElement().getOuterHTML());
    }

    @Test
    @SignedInAs("giamsat")
    void whoOnlyReadsIsOfferedNoStep() {
        open(CertificateNavigation.of(submit(someone(5))));

        assertThat(stepButtons()).isEmpty();
        assertThat(find(Anchor.class, view()).all()).extracting(Anchor::getText).contains("Mở bản gốc");
    }

    private List<String> stepButtons() {
        return find(StepButtons.class, view()).all().stream()
                .flatMap(buttons -> find(Button.class, buttons).all().stream())
                .map(Button::getText)
                .toList();
    }

    private void step(String name) {
        test(find(Button.class, find(StepButtons.class, view()).single())
                        .withText(name)
                        .single())
                .click();
    }

    private void confirm() {
        List<Button> footer =
                find(Button.class, find(DecisionDialog.class).single()).all();
        test(footer.getLast()).click();
    }

    private void save() {
        test(find(Button.class, find(FormDialog.class).single())
                        .withText("Nộp chứng chỉ")
                        .single())
                .click();
    }

    private void upload(byte[] content) {
        test(find(Upload.class).single()).upload("chứng chỉ.pdf", "application/pdf", content);
        roundTrip();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private DateField issuedOn() {
        return find(DateField.class).withLabel("Ngày cấp").single();
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

    /** Somebody of Tân Lang, another one for each number. */
    private OfficialId someone(int number) {
        List<OfficialLine> all = in(
                commune(),
                () -> register.page(new RegisterFilter(commune().unit(), REPORT, "", null), null, 50)
                        .lines());
        return all.stream()
                .filter(line -> line.open().isEmpty())
                .skip(number)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private CertificateId submit(OfficialId official) {
        long number = NUMBERS.incrementAndGet();
        PaperEntry paper = PaperEntry.namingNoField(
                Criterion.ECONOMIC_MANAGEMENT,
                null,
                null,
                "Bồi dưỡng quản lý kinh tế",
                "Trường Chính trị Hoàng Văn Thụ",
                "KT " + number,
                null,
                null,
                null,
                LocalDate.of(2019, 7, 1),
                null,
                null);
        return in(commune(), () -> {
            CheckedFile scan =
                    (CheckedFile) files.receive(new ByteArrayInputStream(ScanFixture.pdf(number)), "chứng chỉ.pdf");
            return desk.submit(new SubmitCertificate(official, null, paper, scan, UUID.randomUUID()));
        });
    }

    private List<CertificateLine> of(OfficialId official) {
        return in(PROVINCE, () -> lists.ofOfficial(official));
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

    private <T> T in(UnitPath path, Callable<T> work) {
        Set<String> permissions = Set.of(
                UnitPermissions.READ,
                OfficialPermissions.READ,
                StandingPermissions.READ,
                TrainingPermissions.READ,
                FilePermissions.ADD,
                FilePermissions.READ,
                CertificatePermissions.READ,
                CertificatePermissions.SUBMIT);
        try {
            return scopes.callIn(new Scope(path, "job:test", permissions), work::call);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
