package vn.nangchuan.nominations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.SignedInAs;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.training.ClassLists;
import vn.nangchuan.training.ClassOffice;
import vn.nangchuan.training.ClassStatus;
import vn.nangchuan.training.ClassStep;
import vn.nangchuan.training.Funding;
import vn.nangchuan.training.FundingSource;
import vn.nangchuan.training.PlanClass;
import vn.nangchuan.training.SittingDays;
import vn.nangchuan.training.TakeClassStep;
import vn.nangchuan.training.ui.SeatMeter;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.FormDialog;

/** From a gap to a class and the host's decision, on screen, step after step on the demonstration's data. */
@SpringBootTest(properties = "nangchuan.demonstration.enabled=true")
@OwnSchemas("nc_nominating_ui")
@ViewPackages(
        packages = {
            "vn.nangchuan.access.ui",
            "vn.nangchuan.nominations.ui",
            "vn.nangchuan.officials.ui",
            "vn.nangchuan.shell"
        })
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NominatingViewTests extends SpringBrowserlessTest {

    private static final String SEATED_IN = "QLNN-2019-02";

    @Autowired
    ClassLists classes;

    @Autowired
    ClassOffice office;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    GapBoard board;

    @Test
    @Order(1)
    @SignedInAs("tanmy")
    void listsWhoLacksWhatAndOnlyWhatIsOpen() {
        GapsView view = navigate(GapsView.class);

        GapGrid grid = find(GapGrid.class, view).single();
        assertThat(grid.getListDataView().getItems().map(row -> row.official().fullName()))
                .containsExactly("Hứa Hữu Lưu", "Nguyễn Văn Thạch");
        assertThat(GapBoard.criteria(grid.getListDataView().getItems().toList()))
                .containsExactly(Criterion.POLITICAL_THEORY, Criterion.STATE_MANAGEMENT);
    }

    @Test
    @Order(2)
    @SignedInAs("tanmy")
    void saysWhatSpeaksAgainstAClassBeforeTheClick() {
        List<ClassChoice> choices = openDialog();

        assertThat(choices).hasSize(3).allMatch(ClassChoice::isPossible);
        ClassChoice full = choices.getLast();
        assertThat(full.line().isFull()).isTrue();
        assertThat(full.toTell(gap(full)))
                .extracting(finding -> finding.code().name())
                .containsExactly("CLASS_FULL_WAITING_LIST");
    }

    @Test
    @Order(3)
    @SignedInAs("tanmy")
    void nominatesOnceAndShowsWhereItStands() {
        openDialog();

        test(find(Button.class, find(FormDialog.class).single())
                        .withText("Cử đi học")
                        .single())
                .click();

        assertThat(find(Dialog.class).exists()).isFalse();
        NominationsView own = navigate(NominationsView.class);
        assertThat(text(own)).contains("Hứa Hữu Lưu", "Đã trình", "Rút đề cử");
    }

    @Test
    @Order(4)
    @SignedInAs("tanmy")
    void offersNoSecondNominationForTheSameGap() {
        GapGrid grid = find(GapGrid.class, openGaps()).single();
        GapRow row = grid.getListDataView().getItem(0);

        assertThat(row.mendable(Criterion.STATE_MANAGEMENT)).isEmpty();
        assertThat(row.mendable(Criterion.POLITICAL_THEORY)).isPresent();
    }

    @Test
    @Order(5)
    @SignedInAs("dieuphoi")
    void theHostReturnsItForAReasonOnly() {
        NominationsView view = openInbox();
        assertThat(text(find(NominationQueue.class, view).single()))
                .contains("Hứa Hữu Lưu", "xã Tân Mỹ", "Văn hóa – xã hội · còn thiếu: Bồi dưỡng quản lý nhà nước");
        assertThat(text(find(SeatMeter.class, view).single())).contains("Còn 28/50 chỗ");

        asksForTheReasonBefore("Trả lại", view);
        decide("Trả lại", view, "Đề nghị nêu rõ người thay việc");

        assertThat(find(NominationQueue.class, view).exists()).isFalse();
    }

    @Test
    @Order(6)
    @SignedInAs("tanmy")
    void theCommuneReadsTheReasonAndSubmitsAgain() {
        NominationsView own = navigate(NominationsView.class);
        assertThat(text(own)).contains("Bị trả lại", "Đề nghị nêu rõ người thay việc");

        test(find(Button.class, own).withText("Sửa và trình lại").single()).click();
        FormDialog<?> dialog = find(FormDialog.class).single();
        test(find(TextArea.class, dialog).single()).setValue("Đã bố trí người thay");
        test(find(Button.class, dialog).withText("Trình lại").single()).click();

        assertThat(text(own)).contains("Đã trình").doesNotContain("Bị trả lại");
    }

    @Test
    @Order(7)
    @SignedInAs("dieuphoi")
    void theHostPutsItOnTheWaitingListAndSeesThePlace() {
        NominationsView view = openInbox();
        assertThat(text(view)).contains("Đã bố trí người thay");

        decide("Đưa vào danh sách chờ", view, "");

        assertThat(text(find(NominationQueue.class, view).single())).contains("Trong danh sách chờ, thứ 1");
        assertThat(find(Button.class, view).all().stream().map(Button::getText))
                .contains("Duyệt, xếp lớp", "Từ chối", "Cho rút")
                .doesNotContain("Trả lại");
    }

    @Test
    @Order(8)
    @SignedInAs("dieuphoi")
    void theHostAcceptsFromTheWaitingList() {
        NominationsView view = openInbox();

        decide("Duyệt, xếp lớp", view, "");

        assertThat(find(EmptyState.class, view).all().stream().map(NominatingViewTests::text))
                .anyMatch(text -> text.contains("Không có đề cử nào đang chờ bạn"));
        assertThat(find(NominationQueue.class, view).exists()).isFalse();
    }

    @Test
    @Order(9)
    @SignedInAs("dongdang")
    void anotherCommuneSeesNothingOfIt() {
        assertThat(text(navigate(NominationsView.class))).doesNotContain("Hứa Hữu Lưu");
    }

    @Test
    @Order(10)
    @SignedInAs("dieuphoi")
    void theHostOpensAnotherClassOnTheSameDays() {
        ProgrammeId programme = classes.programmes().stream()
                .filter(candidate -> candidate.code().equals("SC-LLCT"))
                .findFirst()
                .orElseThrow()
                .id();
        LocalDate monday = classNamed(SEATED_IN).startsOn();
        List<SittingDays> sittings = List.of(
                new SittingDays(monday, monday.plusDays(1)), new SittingDays(monday.plusDays(7), monday.plusDays(8)));
        PlanClass plan = new PlanClass(
                currentUser.require().unitId(),
                programme,
                "SC-LLCT-TRUNG",
                "Lớp trùng lịch",
                "Trung tâm Bồi dưỡng chính trị huyện Văn Lãng",
                "ThS. Hoàng Minh Khải",
                20,
                0,
                sittings,
                List.of(new Funding(FundingSource.ALLOTTED, 20_000_000)));
        office.planAndOpen(plan, UUID.randomUUID());

        assertThat(classNamed("SC-LLCT-TRUNG").startsOn()).isEqualTo(monday);
    }

    @Test
    @Order(11)
    @SignedInAs("tanmy")
    void theDossierShowsTheOverlapBeforeTheClickAndNominatesForAnotherClass() {
        Component dossier = openDossier();
        test(find(Button.class, dossier).withText("Cử đi học").single()).click();

        FormDialog<?> dialog = find(FormDialog.class).single();
        List<ClassChoice> choices = choicesOf(dialog);
        ClassChoice overlapping = choices.getFirst();
        assertThat(overlapping.line().code()).isEqualTo("SC-LLCT-TRUNG");
        assertThat(overlapping.isPossible()).isFalse();
        assertThat(overlapping.toTell(gap(overlapping)))
                .extracting(finding -> finding.code().name())
                .containsExactly("OVERLAPPING_CLASS");
        assertThat(text(new ClassChoiceCard(overlapping)))
                .contains(
                        "Lịch học trùng ngày với lớp đã xếp",
                        classNamed(SEATED_IN).name());

        test(find(Button.class, dialog).withText("Cử đi học").single()).click();

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(text(openDossier())).contains("Đã trình").doesNotContain("Cử đi học");
    }

    @Test
    @Order(12)
    @SignedInAs("dieuphoi")
    void theHostRefusesForAReasonOnly() {
        NominationsView view = openInbox();

        asksForTheReasonBefore("Từ chối", view);
        decide("Từ chối", view, "Lớp dành cho cán bộ nguồn");

        assertThat(find(NominationQueue.class, view).exists()).isFalse();
    }

    @Test
    @Order(13)
    @SignedInAs("dieuphoi")
    void theHostCancelsTheClass() {
        office.take(new TakeClassStep(classNamed(SEATED_IN).id(), ClassStep.CANCEL, "Không đủ học viên"));

        assertThat(classNamed(SEATED_IN).status()).isEqualTo(ClassStatus.CANCELLED);
    }

    @Test
    @Order(14)
    @SignedInAs("tanmy")
    void theCommuneReadsHowItEndedAndMayNominateAnew() {
        assertThat(text(navigate(NominationsView.class)))
                .contains(
                        "Bị từ chối",
                        "Lớp dành cho cán bộ nguồn",
                        "Hết hiệu lực",
                        "Lý do: Lớp bị hủy (Không đủ học viên)");

        assertThat(find(Button.class, openDossier()).withText("Cử đi học").all())
                .hasSize(2);
    }

    private NominationsView openInbox() {
        NominationsView view = navigate(NominationsView.class);
        roundTrip();
        return view;
    }

    private void asksForTheReasonBefore(String step, Component view) {
        test(find(Button.class, view).withText(step).single()).click();
        Dialog dialog = find(Dialog.class).single();
        test(find(Button.class, dialog).withText(step).single()).click();
        TextArea reason = find(TextArea.class, dialog).single();
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).startsWith("Hãy ghi lý do");
        assertThat(find(NominationQueue.class, view).exists()).isTrue();
        test(find(Button.class, dialog).withText("Hủy").single()).click();
    }

    private void decide(String step, Component view, String reason) {
        test(find(Button.class, view).withText(step).single()).click();
        Dialog dialog = find(Dialog.class).single();
        test(find(TextArea.class, dialog).single()).setValue(reason);
        test(find(Button.class, dialog).withText(step).single()).click();
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    private Component openDossier() {
        OfficialId official = board.rows().getFirst().official().id();
        UI.getCurrent().navigate(OfficialNavigation.official(official));
        return (Component) getCurrentView();
    }

    private ClassLine classNamed(String code) {
        return classes.classesBetween(LocalDate.of(2019, 7, 1), LocalDate.of(2019, 12, 31)).stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private GapsView openGaps() {
        UI.getCurrent()
                .navigate(
                        NominationNavigation.GAPS,
                        QueryParameters.simple(
                                Map.of(NominationNavigation.CRITERION, Criterion.STATE_MANAGEMENT.name())));
        return (GapsView) getCurrentView();
    }

    private List<ClassChoice> openDialog() {
        GapGrid grid = find(GapGrid.class, openGaps()).single();
        Component cell = test(grid).getCellComponent(0, 1);
        test(find(Button.class, cell).single()).click();
        return choicesOf(find(FormDialog.class).single());
    }

    private List<ClassChoice> choicesOf(Component dialog) {
        @SuppressWarnings("unchecked")
        RadioButtonGroup<ClassChoice> offered =
                find(RadioButtonGroup.class, dialog).single();
        return offered.getListDataView().getItems().toList();
    }

    private static Gap gap(ClassChoice choice) {
        return choice.findings().keySet().iterator().next();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
