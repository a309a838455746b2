package vn.nangchuan.officials.waivers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.officials.waivers.WaiverChoice;
import vn.nangchuan.officials.waivers.WaiverFixture;
import vn.nangchuan.officials.waivers.WaiverStep;
import vn.nangchuan.standards.Level;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.FormDialog;

/** How a commune asks for a waiver on screen, and how those above decide. */
@PortalTest
@ViewPackages(packages = "vn.nangchuan")
class WaiverViewTests extends SpringBrowserlessTest {

    @Autowired
    WaiverFixture world;

    @BeforeEach
    void openUnits() {
        world.open();
    }

    @Test
    void aClerkAsksForALowerLevelAndSeesItWait() {
        signIn(world.signedInClerk());
        openTab();
        assertThat(find(WaiverGrid.class).exists()).isFalse();
        press("Đề nghị miễn, giảm");
        press("Gửi đề nghị");
        assertThat(find(TextArea.class, form()).single().isInvalid()).isTrue();
        assertThat(requirements().isInvalid()).isTrue();

        requirements().setValue(politics());
        assertThat(requirements().getHelperText()).contains("Điều 5", "Thiếu");
        levels().setValue(Level.POLITICAL_ELEMENTARY);
        find(DateField.class, form()).all().getFirst().setValue(WaiverFixture.TODAY.plusYears(2));
        find(TextArea.class, form()).single().setValue(WaiverFixture.BASIS);
        press("Gửi đề nghị");
        assertThat(find(DateField.class, form()).all().getFirst().getErrorMessage())
                .contains("19/07/2020");
        find(DateField.class, form()).all().getFirst().setValue(WaiverFixture.TODAY);
        press("Gửi đề nghị");

        assertThat(find(FormDialog.class).exists()).isFalse();
        openTab();
        assertThat(find(WaiverGrid.class).single().getGenericDataView().getItems())
                .hasSize(1);
    }

    @Test
    void aReviewerSeesWhatItWouldChangeAndApproves() {
        world.ask(WaiverFixture.POLITICS, Level.POLITICAL_ELEMENTARY, WaiverFixture.TODAY.plusYears(1));
        signIn(world.signedInReviewer());
        assertThat(textOf(open(""))).contains("Xem tất cả 1 đề nghị");
        openFirst();
        assertThat(textOf(find(WaiverDialog.class).single()))
                .contains("Hoàng Thị Sen", "19/07/2019 – 18/07/2020", WaiverFixture.BASIS, "Thiếu", "Đạt");

        press("Duyệt");

        assertThat(find(WaiverDialog.class).exists()).isFalse();
        assertThat(textOf(open(OfficialNavigation.official(world.official))))
                .contains("Được giảm còn", WaiverFixture.BASIS, "19/07/2019 – 18/07/2020", "Lý Thị Ai duyệt");
        assertThat(textOf(open(""))).doesNotContain("Xem tất cả 1 đề nghị");
    }

    @Test
    void refusingAndRevokingAskForTheReason() {
        world.ask(WaiverFixture.POLITICS, null, null);
        signIn(world.signedInReviewer());
        openFirst();
        press("Từ chối");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        press("Duyệt");

        openFirst();
        press("Thu hồi");
        assertThat(find(DateField.class).single().isInvalid()).isTrue();
        find(DateField.class).single().setValue(WaiverFixture.TODAY.minusDays(1));
        test(find(TextArea.class).single()).setValue("Đã bố trí lớp");
        press("Thu hồi");
        assertThat(find(DateField.class).single().getErrorMessage()).contains("19/07/2019");
        find(DateField.class).single().setValue(WaiverFixture.TODAY);
        press("Thu hồi");

        assertThat(find(WaiverDialog.class).exists()).isFalse();
        assertThat(textOf(test(find(WaiverGrid.class).single()).getCellComponent(0, 3)))
                .contains("Đã thu hồi");
    }

    @Test
    void whatSomebodyElseDecidedMeanwhileIsSaidAndCannotBeDecidedAgain() {
        world.ask(WaiverFixture.POLITICS, null, null);
        signIn(world.signedInReviewer());
        openFirst();
        world.decide(WaiverStep.REFUSE, "Chưa đủ căn cứ", null);

        press("Duyệt");

        WaiverDialog dialog = find(WaiverDialog.class).single();
        assertThat(textOf(dialog)).contains("vừa có người khác xử lý", "Chưa đủ căn cứ");
        assertThat(find(Button.class, dialog).withText("Duyệt").exists()).isFalse();
    }

    @Test
    void whoOnlyReadsIsOfferedNoStep() {
        world.ask(WaiverFixture.POLITICS, null, null);
        signIn(world.signedInReader());
        openFirst();

        assertThat(find(Button.class, find(WaiverDialog.class).single()).all())
                .extracting(Button::getText)
                .containsExactly("Đóng");
        openTab();
        assertThat(find(Button.class, view()).withText("Đề nghị miễn, giảm").exists())
                .isFalse();
    }

    @Test
    void whoHasNothingToDecideIsNotToldThatTheyMayNot() {
        signIn(world.signedInClerk());
        openTab();
        press("Đề nghị miễn, giảm");
        requirements().setValue(politics());
        find(DateField.class, form()).all().getFirst().setValue(WaiverFixture.TODAY);
        find(TextArea.class, form()).single().setValue(WaiverFixture.BASIS);
        press("Gửi đề nghị");

        signIn(world.signedInFormerClerk());
        openFirst();

        assertThat(textOf(find(WaiverDialog.class).single()))
                .contains(WaiverFixture.BASIS)
                .doesNotContain("phải do người khác quyết định");
    }

    @Test
    void aProvinceWithoutAnyIsToldWhereTheyComeFrom() {
        signIn(world.signedInReader());
        assertThat(textOf(open("waivers"))).contains("Chưa có đề nghị miễn, giảm nào");
    }

    private void openFirst() {
        open("waivers");
        test(find(Button.class, test(find(WaiverGrid.class).single()).getCellComponent(0, 4))
                        .single())
                .click();
    }

    private void openTab() {
        open(OfficialNavigation.official(world.official));
        test(find(TabSheet.class, view()).single()).select("Miễn, giảm");
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private Component form() {
        return find(FormDialog.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<WaiverChoice> requirements() {
        return find(Select.class, form()).withCaption("Tiêu chuẩn").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Level> levels() {
        return find(Select.class, form())
                .withCaption("Mức phải đạt khi được giảm")
                .single();
    }

    private WaiverChoice politics() {
        return requirements()
                .getListDataView()
                .getItems()
                .filter(choice -> choice.requirement().id().equals(WaiverFixture.POLITICS))
                .findFirst()
                .orElseThrow();
    }

    private static void signIn(Authentication who) {
        TestSecurityContextHolder.setContext(new SecurityContextImpl(who));
    }

    private Component open(String address) {
        UI.getCurrent().navigate(address);
        return view();
    }

    private Component view() {
        return (Component) getCurrentView();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
