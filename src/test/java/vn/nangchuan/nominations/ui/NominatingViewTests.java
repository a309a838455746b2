package vn.nangchuan.nominations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.context.SpringBootTest;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.SignedInAs;
import vn.nangchuan.training.ui.SeatMeter;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.FormDialog;

/** From a gap to a class and the host's decision, on screen, step after step on the demonstration's data. */
@SpringBootTest(properties = "nangchuan.demonstration.enabled=true")
@OwnSchemas("nc_nominating_ui")
@ViewPackages(packages = {"vn.nangchuan.access.ui", "vn.nangchuan.nominations.ui", "vn.nangchuan.shell"})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NominatingViewTests extends SpringBrowserlessTest {

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
    void theHostSeesItByClassWithSeatsAndAccepts() {
        NominationsView view = navigate(NominationsView.class);
        roundTrip();
        assertThat(text(find(NominationQueue.class, view).single())).contains("Hứa Hữu Lưu", "xã Tân Mỹ");
        assertThat(text(find(SeatMeter.class, view).single())).contains("Còn 28/50 chỗ");

        test(find(Button.class, view).withText("Duyệt, xếp lớp").single()).click();
        test(find(Button.class, find(Dialog.class).single())
                        .withText("Duyệt, xếp lớp")
                        .single())
                .click();

        assertThat(find(EmptyState.class, view).all().stream().map(NominatingViewTests::text))
                .anyMatch(text -> text.contains("Không có đề cử nào đang chờ bạn"));
        assertThat(find(NominationQueue.class, view).exists()).isFalse();
    }

    @Test
    @Order(6)
    @SignedInAs("dongdang")
    void anotherCommuneSeesNothingOfIt() {
        assertThat(text(navigate(NominationsView.class))).doesNotContain("Hứa Hữu Lưu");
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
        @SuppressWarnings("unchecked")
        RadioButtonGroup<ClassChoice> classes =
                find(RadioButtonGroup.class, find(FormDialog.class).single()).single();
        return classes.getListDataView().getItems().toList();
    }

    private static Gap gap(ClassChoice choice) {
        return choice.findings().keySet().iterator().next();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
