package vn.nangchuan.officials.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;
import vn.nangchuan.officials.DisclosureReason;
import vn.nangchuan.officials.DossierDesk;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.IdentityEntry;
import vn.nangchuan.officials.PostingDesk;
import vn.nangchuan.officials.PostingEntry;
import vn.nangchuan.officials.corrections.CorrectionFixture;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.FormDialog;

/** How a clerk edits a dossier on screen, and what is masked until somebody says why they look. */
@PortalTest
@ViewPackages(packages = "vn.nangchuan")
class DossierEditingViewTests extends SpringBrowserlessTest {

    private static final String NOT_COMPARED = "chưa được đối chiếu";

    @Autowired
    CorrectionFixture world;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestProvinces provinces;

    @Autowired
    PostingDesk postings;

    @Autowired
    TestClock clock;

    @BeforeEach
    void openUnits() {
        world.open();
    }

    @AfterEach
    void backToTheDayOfTheReport() {
        clock.setTo(TestClock.FIRST_DAY);
    }

    @Test
    void aGroupIsEditedInADialogAndShownAtOnce() {
        open(world.signedInClerk());
        press("Sửa: Ngạch, vị trí việc làm (mục 30)");
        field("Ngạch/chức danh nghề nghiệp").setValue("Chuyên viên");
        click("Lưu", find(FormDialog.class).single());

        assertThat(text()).contains("Chuyên viên");
    }

    @Test
    void aNumberThatNobodyHasComparedYetSaysSoQuietlyUntilSomebodyHas() {
        IdentityEntry document = new IdentityEntry("020175731904", LocalDate.of(2017, 3, 14), null, null);
        saveIdentity(document);
        open(world.signedInClerk());
        assertThat(text()).doesNotContain(NOT_COMPARED);

        provinces.in(
                world.commune,
                () -> jdbc.sql("UPDATE identity_document SET not_compared = TRUE WHERE official_id = :official")
                        .param("official", world.official.value())
                        .update());
        open(world.signedInClerk());
        assertThat(text()).contains(NOT_COMPARED);

        saveIdentity(new IdentityEntry("020175731905", LocalDate.of(2018, 3, 14), null, null));
        open(world.signedInClerk());
        assertThat(text())
                .as("of a number that is not in use any more nobody asks")
                .doesNotContain(NOT_COMPARED);
    }

    private void saveIdentity(IdentityEntry document) {
        provinces.in(world.commune, () -> {
            int version = dossiers.open(world.official).orElseThrow().details().version();
            desk.change(world.official, version, document);
        });
    }

    @Test
    void earlierServiceIsEnteredByMonthsWithErrorsAtTheFieldsAndListed() {
        open(world.signedInClerk());
        find(TabSheet.class).single().setSelectedIndex(1);
        assertThat(service()).contains("Chưa ghi gì");
        click("Thêm công tác trước đây", find(PastServiceList.class).single());
        field("Từ (tháng/năm)").setValue("09/2004");
        field("Đến hết (tháng/năm)").setValue("1997");
        click("Lưu", find(FormDialog.class).single());
        assertThat(field("Đến hết (tháng/năm)").getErrorMessage()).contains("tháng/năm");
        assertThat(field("Đơn vị công tác").getErrorMessage()).isEqualTo("Hãy điền mục này.");

        field("Đến hết (tháng/năm)").setValue("08/1997");
        field("Đơn vị công tác").setValue("Phòng Nội vụ huyện");
        field("Chức danh, chức vụ, công việc").setValue("Chuyên viên");
        click("Lưu", find(FormDialog.class).single());
        assertThat(field("Đến hết (tháng/năm)").getErrorMessage()).contains("không đúng thứ tự");

        field("Đến hết (tháng/năm)").setValue("04/2015");
        click("Lưu", find(FormDialog.class).single());
        find(TabSheet.class).single().setSelectedIndex(1);
        assertThat(service()).contains("Chuyên viên", "Phòng Nội vụ huyện", "09/2004", "04/2015");
    }

    private String service() {
        return find(PastServiceList.class).single().getElement().getTextRecursively();
    }

    @Test
    void theWholeFormIsSentOnceAReasonIsGiven() {
        open(world.signedInClerk());
        Anchor sent = find(Anchor.class, find(WholeFormDownload.class).single()).single();
        click("Bản in đầy đủ", find(WholeFormDownload.class).single());
        FormDialog<?> asking = find(FormDialog.class).single();
        click("Hiện thông tin nhạy cảm", asking);
        assertThat(sent.getHref()).as("without a reason").isEmpty();

        reasons(asking).setValue(DisclosureReason.REPORTING);
        click("Hiện thông tin nhạy cảm", asking);
        assertThat(sent.getHref()).isNotEmpty();
    }

    @Test
    void aPostIsAddedInItsTabWhichStaysOpen() {
        open(world.signedInClerk());
        tabs().setSelectedIndex(1);
        click("Thêm chức vụ, chức danh", tabs());
        FormDialog<?> form = find(FormDialog.class).single();
        post(form).setValue("VILLAGE_HEAD");
        find(DateField.class, form).all().getFirst().setValue(LocalDate.of(2019, 1, 2));
        click("Lưu", form);

        assertThat(find(FormDialog.class).exists()).isFalse();
        assertThat(tabs().getSelectedIndex()).isEqualTo(1);
        assertThat(tabs().getElement().getTextRecursively()).contains("02/01/2019");
    }

    @Test
    void aPostIsChosenAmongThoseOfItsDayAndOneThatDoesNotFitIsNeverDropped() {
        open(world.signedInClerk());
        tabs().setSelectedIndex(1);
        click("Thêm chức vụ, chức danh", tabs());
        FormDialog<?> form = find(FormDialog.class).single();
        ComboBox<String> post = post(form);
        assertThat(post.getListDataView().getItems()).contains("POLICE_CHIEF").doesNotContain("SPECIALIST");
        post.setValue("POLICE_CHIEF");

        find(DateField.class, form).all().getFirst().setValue(LocalDate.of(2025, 7, 1));
        assertThat(post.getListDataView().getItems()).contains("SPECIALIST").doesNotContain("POLICE_CHIEF");
        assertThat(post.getValue()).isEqualTo("POLICE_CHIEF");
        assertThat(post.isInvalid()).isTrue();
        assertThat(post.getErrorMessage()).contains("01/07/2025");

        post.setValue("SPECIALIST");
        assertThat(post.isInvalid()).isFalse();
    }

    @Test
    void aTitleThatHasEndedIsShownAsAFormerOne() {
        provinces.in(world.commune, () -> {
            postings.add(
                    world.official,
                    new PostingEntry("POLICE_CHIEF", LocalDate.of(2018, 1, 1), null, null, false, false, null));
            return null;
        });
        clock.setTo(LocalDate.of(2026, 11, 27));
        open(world.signedInClerk());
        tabs().setSelectedIndex(1);

        assertThat(tabs().getElement().getTextRecursively())
                .contains("Trưởng Công an", "Chức danh cũ: từ ngày 01/08/2023");
    }

    @Test
    void anAddressOpensTheTabThatItNames() {
        TestSecurityContextHolder.setContext(new SecurityContextImpl(world.signedInClerk()));
        UI.getCurrent()
                .navigate(
                        OfficialNavigation.official(world.official),
                        QueryParameters.of(OfficialNavigation.TAB, "officials.official.postings"));

        assertThat(tabs().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void aPaperAsksForTheLanguageAndTheScoreWhereItIsOfALanguageAndIsShownWithThem() {
        open(world.signedInClerk());
        test(find(Button.class, (Component) getCurrentView())
                        .withText("Thêm văn bằng, chứng chỉ")
                        .single())
                .click();
        Select<Criterion> kind = kindOfPaper();
        kind.setValue(Criterion.DEFENCE);
        assertThat(labels()).doesNotContain("Tên ngoại ngữ, tiếng dân tộc", "Điểm số");
        kind.setValue(Criterion.FOREIGN_LANGUAGE);
        field("Tên ngoại ngữ, tiếng dân tộc").setValue("Trung Quốc");
        field("Điểm số").setValue("210");
        field("Tên cơ sở đào tạo, nơi cấp").setValue("Trường Đại học Thái Nguyên");
        test(find(DateField.class, find(FormDialog.class).single())
                        .withLabel("Ngày cấp")
                        .single())
                .setValue(LocalDate.of(2018, 12, 14));
        click("Lưu", find(FormDialog.class).single());

        CardGrid<?> papers =
                find(CardGrid.class, find(QualificationList.class).single()).single();
        assertThat(test(papers).getCellComponent(0, 0).getElement().getTextRecursively())
                .contains("Ngoại ngữ (Trung Quốc)", "Điểm số: 210");
    }

    @Test
    void aPaperOfACourseAsksForItsNameAndIsShownWithIt() {
        open(world.signedInClerk());
        test(find(Button.class, (Component) getCurrentView())
                        .withText("Thêm văn bằng, chứng chỉ")
                        .single())
                .click();
        Select<Criterion> kind = kindOfPaper();
        kind.setValue(Criterion.PROFESSIONAL);
        assertThat(labels()).contains("Chuyên ngành đào tạo").doesNotContain("Tên khóa bồi dưỡng");
        kind.setValue(Criterion.SPECIALISED_DUTIES);
        assertThat(labels()).doesNotContain("Chuyên ngành đào tạo");
        field("Tên khóa bồi dưỡng").setValue("Kế toán trưởng");
        field("Tên cơ sở đào tạo, nơi cấp").setValue("Học viện Tài chính");
        test(find(DateField.class, find(FormDialog.class).single())
                        .withLabel("Ngày cấp")
                        .single())
                .setValue(LocalDate.of(2018, 12, 14));
        click("Lưu", find(FormDialog.class).single());

        CardGrid<?> papers =
                find(CardGrid.class, find(QualificationList.class).single()).single();
        assertThat(test(papers).getCellComponent(0, 0).getElement().getTextRecursively())
                .contains("Bồi dưỡng nghiệp vụ chuyên ngành (Kế toán trưởng)");
    }

    @SuppressWarnings("unchecked")
    private Select<Criterion> kindOfPaper() {
        return (Select<Criterion>) find(Select.class, find(FormDialog.class).single()).all().stream()
                .filter(select -> "Loại văn bằng, chứng chỉ".equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> labels() {
        return find(TextField.class, find(FormDialog.class).single()).all().stream()
                .filter(Component::isVisible)
                .map(TextField::getLabel)
                .toList();
    }

    @Test
    void whatIsSensitiveIsMaskedUntilAReasonIsGivenOnceForTheDossier() {
        open(world.signedInClerk());
        assertThat(text()).contains("••••••");

        click("Hiện thông tin nhạy cảm", section());
        FormDialog<?> asking = find(FormDialog.class).single();
        click("Hiện thông tin nhạy cảm", asking);
        assertThat(find(FormDialog.class).exists()).as("without a reason").isTrue();
        reasons(asking).setValue(DisclosureReason.COMPARING);
        click("Hiện thông tin nhạy cảm", asking);
        assertThat(text()).doesNotContain("••••").contains("Ngày chính thức");

        click("Che lại", section());
        assertThat(text()).contains("••••••");
        click("Hiện thông tin nhạy cảm", section());
        assertThat(find(FormDialog.class).exists()).as("asked once").isFalse();
        assertThat(text()).doesNotContain("••••");
    }

    @Test
    void theOfficialSeesTheirOwnWithoutBeingAskedAndEditsNothing() {
        open(world.signedInOfficial());
        click("Hiện thông tin nhạy cảm", section());

        assertThat(find(FormDialog.class).exists()).isFalse();
        assertThat(text()).doesNotContain("••••");
        assertThat(find(Button.class, section()).all()).hasSize(1);
    }

    @Test
    void aClerkIsOfferedNothingOnTheOwnDossierAndToldWhy() {
        open(world.signedInClerkWhoIsTheOfficial());

        assertThat(find(Button.class, section()).all()).hasSize(1);
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("Đây là hồ sơ của chính bạn")
                .doesNotContain("Thêm văn bằng", "Thêm chức vụ");
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<DisclosureReason> reasons(Component dialog) {
        return (RadioButtonGroup<DisclosureReason>) dialog.getChildren()
                .flatMap(Component::getChildren)
                .filter(RadioButtonGroup.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> post(Component form) {
        return (ComboBox<String>) find(ComboBox.class, form).single();
    }

    private DossierTabs tabs() {
        return find(DossierTabs.class).single();
    }

    private TextField field(String label) {
        return find(TextField.class, find(FormDialog.class).single()).all().stream()
                .filter(candidate -> label.equals(candidate.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void click(String text, Component within) {
        test(find(Button.class, within).withText(text).single()).click();
    }

    private void press(String name) {
        Button button = find(Button.class, (Component) getCurrentView()).all().stream()
                .filter(candidate ->
                        candidate.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private PersonSection section() {
        return find(PersonSection.class).single();
    }

    private String text() {
        return section().getElement().getTextRecursively();
    }

    private void open(Authentication who) {
        TestSecurityContextHolder.setContext(new SecurityContextImpl(who));
        UI.getCurrent().navigate(OfficialNavigation.official(world.official));
    }
}
