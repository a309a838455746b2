package vn.nangchuan.officials.movements.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.nominations.NominationFixture;
import vn.nangchuan.nominations.NominationStep;
import vn.nangchuan.officials.PostChoice;
import vn.nangchuan.officials.movements.MovementFixture;
import vn.nangchuan.officials.movements.MovementKind;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.StatementCounter;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.FormDialog;
import vn.nangchuan.uikit.PageHeader;
import vn.nangchuan.units.UnitSummary;

/** Movements on screen: what a clerk records, and how two communes and the province move somebody. */
@PortalTest
@ViewPackages(packages = "vn.nangchuan")
class MovementViewTests extends SpringBrowserlessTest {

    @Autowired
    MovementFixture world;

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClasses classes;

    @Autowired
    NominationFixture nominations;

    @Autowired
    StatementCounter statements;

    @BeforeEach
    void openUnits() {
        world.open();
    }

    @Test
    void aClerkRecordsARetirementAndSeesIt() {
        signIn(world.signedInGivingClerk());
        openTab();
        press("Ghi biến động");
        press("Ghi vào hồ sơ");
        assertThat(kinds().isInvalid()).isTrue();

        kinds().setValue(MovementKind.RETIREMENT);
        days().getFirst().setValue(MovementFixture.TODAY);
        fillInPaper();
        press("Ghi vào hồ sơ");

        assertThat(find(FormDialog.class).exists()).isFalse();
        openTab();
        assertThat(find(MovementGrid.class).single().getGenericDataView().getItems())
                .hasSize(1);
    }

    @Test
    void onlyWhatTheKindAsksForIsAsked() {
        signIn(world.signedInGivingClerk());
        openTab();
        press("Ghi biến động");

        kinds().setValue(MovementKind.SECONDMENT);
        assertThat(find(TextField.class, form())
                        .withCaption("Nơi đến biệt phái")
                        .exists())
                .isTrue();
        assertThat(find(ComboBox.class, form()).exists()).isFalse();
        kinds().setValue(MovementKind.CONCURRENT_POST);
        assertThat(find(ComboBox.class, form()).exists()).isTrue();
        assertThat(find(TextField.class, form())
                        .withCaption("Nơi đến biệt phái")
                        .exists())
                .isFalse();
    }

    @Test
    void whatALeaverHasNotFinishedIsToBeExaminedButNotOfTheDead() {
        UnitPath school = provinces.openSchool(world.province, "Trường Chính trị");
        TrainingClassId trainingClass = classes.open(school, classes.enterStateManagement(world.province), 2);
        nominations.take(
                school,
                world.giving,
                nominations.nominate(world.giving, trainingClass, world.official),
                NominationStep.ACCEPT);
        nominations.start(school, trainingClass, TestClasses.FIRST_MONDAY);
        signIn(world.signedInGivingClerk());
        openTab();
        press("Ghi biến động");

        kinds().setValue(MovementKind.RESIGNATION);
        assertThat(textOf(form())).contains("Cần xem xét đền bù chi phí đào tạo", "Nghị định 101/2017/NĐ-CP");
        days().getFirst().setValue(LocalDate.of(2017, 8, 1));
        assertThat(textOf(form())).as("the law of the day").contains("Nghị định 18/2010/NĐ-CP");
        kinds().setValue(MovementKind.SECONDMENT);
        assertThat(textOf(form())).doesNotContain("đền bù chi phí đào tạo");
        kinds().setValue(MovementKind.DEATH);
        assertThat(textOf(form())).doesNotContain("đền bù chi phí đào tạo");
    }

    @Test
    void whoIsSecondedIsShownToBeAtTheHeadOfTheDossier() {
        signIn(world.signedInGivingClerk());
        assertThat(textOf(open(OfficialNavigation.official(world.official)))).doesNotContain("Biệt phái tại");

        world.second(MovementFixture.TODAY.minusDays(3));

        assertThat(textOf(open(OfficialNavigation.official(world.official))))
                .contains("Biệt phái tại Sở Nội vụ tỉnh Lạng Sơn từ ngày 16/07/2019");
        assertThat(textOf(find(PageHeader.class).single())).contains("Hoàng Thị Sen", "Đang biệt phái");
    }

    @Test
    void theMovementsAreLookedUpOnceForTheHeadOfADossier() throws Exception {
        signIn(world.signedInGivingClerk());
        world.second(MovementFixture.TODAY.minusDays(3));

        assertThat(statements.texts(() -> open(OfficialNavigation.official(world.official))))
                .filteredOn(text -> text.contains("FROM movement m"))
                .as("once for its head, once for the tab that lists them")
                .hasSize(2);
    }

    @Test
    void whoIsSecondedOnADayToComeIsStillHere() {
        signIn(world.signedInGivingClerk());
        world.second(MovementFixture.TODAY.plusDays(3));

        assertThat(textOf(open(OfficialNavigation.official(world.official))))
                .doesNotContain("Biệt phái tại", "Đang biệt phái");
    }

    @Test
    void theHeadOfTheDossierNamesTheMainPostThoughItEndsWhileAnotherGoesOn() {
        world.record(MovementKind.CONCURRENT_POST, MovementFixture.TODAY.minusDays(10), "COUNCIL_CHAIR");
        world.record(MovementKind.END_OF_POST, MovementFixture.TODAY.plusDays(5), null);
        signIn(world.signedInGivingClerk());

        Component dossier = open(OfficialNavigation.official(world.official));

        assertThat(textOf(find(PageHeader.class, dossier).single())).contains("Bí thư Đảng ủy, xã Tân Lang");
    }

    @Test
    void whoIsSentFromTheDistrictIsEnteredWithTheDecision() {
        signIn(world.signedInGivingClerk());
        open("register");
        press("Thêm người");
        fillInSomebodyNew();
        assertThat(find(TextField.class, form()).withCaption("Số quyết định").exists())
                .as("of who holds the post already no decision is asked")
                .isFalse();
        arrivals().setValue(MovementKind.SENT_HERE);
        fillInPaper();
        press("Thêm người");
        assertThat(text("Nơi công tác trước khi đến").isInvalid()).isTrue();
        test(text("Nơi công tác trước khi đến")).setValue("Phòng Nội vụ huyện Văn Lãng");
        press("Thêm người");

        assertThat(find(FormDialog.class).exists()).isFalse();
        test(find(TabSheet.class, view()).single()).select("Biến động");
        assertThat(find(MovementGrid.class).single().getGenericDataView().getItems())
                .singleElement()
                .extracting(MovementTexts::what)
                .asString()
                .startsWith("Điều động về")
                .endsWith("xã Tân Lang · từ Phòng Nội vụ huyện Văn Lãng");
    }

    @Test
    void whoHoldsThePostAlreadyIsEnteredWithoutADecision() {
        signIn(world.signedInGivingClerk());
        open("register");
        press("Thêm người");
        fillInSomebodyNew();
        press("Thêm người");

        assertThat(find(FormDialog.class).exists()).isFalse();
        test(find(TabSheet.class, view()).single()).select("Biến động");
        assertThat(find(MovementGrid.class).exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private void fillInSomebodyNew() {
        test(text("Họ và tên khai sinh")).setValue("Lành Thị Xuyến");
        test(text("Số CCCD (hoặc CMND)")).setValue("020188001234");
        Select<Sex> sex = find(Select.class, form()).withCaption("Giới tính").single();
        sex.setValue(Sex.FEMALE);
        days().getFirst().setValue(LocalDate.of(1988, 4, 2));
        ComboBox<String> post = find(ComboBox.class, form())
                .withCaption("Chức vụ, chức danh hiện tại")
                .single();
        post.setValue("CULTURE_SOCIETY");
        days().stream()
                .filter(field -> "Ngày bổ nhiệm/ngày phê chuẩn".equals(field.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(MovementFixture.TODAY.minusDays(20));
    }

    @SuppressWarnings("unchecked")
    private Select<MovementKind> arrivals() {
        return find(Select.class, form()).withCaption("Lý do có mặt").single();
    }

    private TextField text(String caption) {
        return find(TextField.class, form()).withCaption(caption).single();
    }

    @Test
    void threePersonsMoveAnOfficialOnTheirScreens() {
        signIn(world.signedInGivingClerk());
        openTab();
        press("Đề nghị điều động, luân chuyển");
        proposeOnScreen();
        assertThat(textOf(open(OfficialNavigation.official(world.official))))
                .contains("Luân chuyển ngang sang xã Tân Mỹ");

        signIn(world.signedInReceivingClerk());
        assertThat(textOf(open(""))).contains("Điều động, luân chuyển chờ giải quyết", "Hoàng Thị Sen");
        openFirst();
        assertThat(textOf(find(TransferDialog.class).single()))
                .contains("Bí thư Đảng ủy, xã Tân Lang", "Mức đạt chuẩn khi đề nghị");
        press("Đồng ý tiếp nhận");

        signIn(world.signedInOrderer());
        openFirst();
        press("Ghi quyết định");
        fillInPaper();
        press("Ghi quyết định");
        assertThat(find(FormDialog.class).exists()).isFalse();

        signIn(world.signedInGivingClerk());
        open("movements?status=ORDERED");
        assertThat(textOf(test(find(TransferGrid.class).single()).getCellComponent(0, 1)))
                .contains("công tác ở xã Tân Lang đến hết 18/07/2019");
    }

    @Test
    void ofTwoCommunesOfOneNameEachIsOfferedWithItsDistrict() {
        provinces.openCommune(provinces.openDistrict(world.province, "Cao Lộc"), "Thụy Hùng");
        provinces.openCommune(provinces.openDistrict(world.province, "Văn Lãng"), "Thụy Hùng");
        signIn(world.signedInGivingClerk());
        openTab();
        press("Đề nghị điều động, luân chuyển");

        ComboBox<UnitSummary> to = destinations();
        assertThat(to.getListDataView().getItems().map(to.getItemLabelGenerator()))
                .contains("xã Thụy Hùng, huyện Cao Lộc", "xã Thụy Hùng, huyện Văn Lãng", "xã Tân Mỹ");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<UnitSummary> destinations() {
        return find(ComboBox.class, form()).withCaption("Đến đơn vị").single();
    }

    private void proposeOnScreen() {
        kinds().setValue(MovementKind.ROTATION);
        ComboBox<UnitSummary> to = destinations();
        to.setValue(to.getListDataView()
                .getItems()
                .filter(unit -> unit.id().equals(world.receiving.unit()))
                .findFirst()
                .orElseThrow());
        @SuppressWarnings("unchecked")
        ComboBox<PostChoice> post = find(ComboBox.class, form())
                .withCaption("Chức vụ, chức danh ở nơi nhận")
                .single();
        post.setValue(post.getListDataView().getItems().toList().get(4));
        days().getFirst().setValue(MovementFixture.TODAY);
        test(find(TextArea.class, form()).single()).setValue("Theo kế hoạch");
        press("Gửi đề nghị");
        assertThat(find(FormDialog.class).exists()).isFalse();
    }

    @Test
    void decliningAsksForTheReason() {
        world.propose(MovementFixture.TODAY);
        signIn(world.signedInReceivingClerk());
        openFirst();
        press("Không tiếp nhận");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        test(find(TextArea.class).single()).setValue("Đã đủ biên chế");
        press("Không tiếp nhận");

        assertThat(find(TransferDialog.class).exists()).isFalse();
        assertThat(textOf(open("movements"))).contains("Không có việc điều động, luân chuyển nào đang giải quyết");
    }

    @Test
    void aCaseStandsInTheAddressAndOffersNothingToWhoOnlyReads() {
        String id = world.propose(MovementFixture.TODAY).id().toString();
        signIn(world.signedInReader());
        open("movements?case=" + id);

        assertThat(find(Button.class, find(TransferDialog.class).single()).all())
                .extracting(Button::getText)
                .containsExactly("Đóng");
    }

    @Test
    void whatSomebodyElseDidMeanwhileIsSaid() {
        world.propose(MovementFixture.TODAY);
        signIn(world.signedInReceivingClerk());
        openFirst();
        world.confirm();
        press("Đồng ý tiếp nhận");

        TransferDialog dialog = find(TransferDialog.class).single();
        assertThat(textOf(dialog)).contains("vừa có người khác xử lý", "Chờ tỉnh quyết định");
        assertThat(find(Button.class, dialog).withText("Đồng ý tiếp nhận").exists())
                .isFalse();
    }

    @Test
    void saysThatNothingWasRecordedYet() {
        signIn(world.signedInReader());

        assertThat(textOf(open("movements?view=recorded"))).contains("Chưa ghi biến động nào");
    }

    @Test
    void theProvinceSeesTheHeadcountsOfItsCommunes() {
        signIn(world.signedInOrderer());

        assertThat(textOf(open("headcount"))).contains("Định biên", "2 xã, phường, thị trấn; 0 vượt định biên");
        signIn(world.signedInGivingClerk());
        assertThat(textOf(open("register"))).contains("Định biên: 1 người; chưa có số được phép");
    }

    @Test
    void aCommuneOverItsHeadcountIsToldSo() {
        world.assign(1);
        signIn(world.signedInGivingClerk());

        assertThat(textOf(open(""))).contains("Vượt định biên: xã Tân Lang có 2 người, được phép 1 (QĐ 5/QĐ-UBND)");
        assertThat(textOf(open("register"))).contains("Vượt 1");
    }

    @Test
    void theLinkBehindTheHeadcountOpensTheWholeRegisterWithoutANumberOfItsOwn() {
        world.assign(1);
        signIn(world.signedInGivingClerk());

        assertThat(find(Anchor.class, open("")).withText("Xem danh sách").all())
                .extracting(Anchor::getHref)
                .contains(OfficialNavigation.wholeRegister());
    }

    @Test
    void theFormerUnitReadsOnAPastDayWhomItsNumberLeavesOut() {
        world.propose(MovementFixture.TODAY);
        world.confirm();
        world.order(MovementFixture.TODAY);
        signIn(world.signedInGivingClerk());
        String note = "Chưa tính 1 người đã được điều động, luân chuyển đi từ một ngày sau ngày này";

        assertThat(textOf(open("headcount?day=2019-07-01"))).contains(note);
        assertThat(textOf(open("register?date=2019-07-01"))).contains(note);
        assertThat(textOf(open("headcount"))).doesNotContain("Chưa tính");
    }

    private void fillInPaper() {
        test(find(TextField.class, form()).withCaption("Số quyết định").single())
                .setValue("812/QĐ-UBND");
        test(find(TextField.class, form()).withCaption("Cơ quan ban hành").single())
                .setValue("UBND tỉnh Lạng Sơn");
        test(find(TextField.class, form()).withCaption("Người ký").single()).setValue("KT. Chủ tịch, Nông Văn Ký");
        days().getLast().setValue(MovementFixture.TODAY.minusDays(3));
    }

    private void openFirst() {
        open("movements");
        test(find(Button.class, test(find(TransferGrid.class).single()).getCellComponent(0, 3))
                        .single())
                .click();
    }

    private void openTab() {
        open(OfficialNavigation.official(world.official));
        test(find(TabSheet.class, view()).single()).select("Biến động");
    }

    private void press(String button) {
        test(find(Button.class).withText(button).all().getLast()).click();
    }

    private Component form() {
        return find(FormDialog.class).single();
    }

    private List<DateField> days() {
        return find(DateField.class, form()).all();
    }

    @SuppressWarnings("unchecked")
    private Select<MovementKind> kinds() {
        return find(Select.class, form()).withCaption("Loại biến động").single();
    }

    private static void signIn(Authentication who) {
        TestSecurityContextHolder.setContext(new SecurityContextImpl(who));
    }

    private Component open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return view();
    }

    private Component view() {
        return (Component) getCurrentView();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
