package vn.nangchuan.officials.movements.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.PostChoice;
import vn.nangchuan.officials.movements.MovementFixture;
import vn.nangchuan.officials.movements.MovementKind;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.uikit.DateField;

/** In a commune with as many people as it may have, whoever takes up a post is told whether it will be one too many. */
@PortalTest
@ViewPackages(packages = "vn.nangchuan")
class HeadcountWarningViewTests extends SpringBrowserlessTest {

    private static final LocalDate DAY = MovementFixture.TODAY;

    @Autowired
    MovementFixture world;

    @Autowired
    TestProvinces provinces;

    @BeforeEach
    void openACommuneWithoutAPlaceLeft() {
        world.open();
        world.assign(2);
    }

    @ParameterizedTest
    @CsvSource({
        "VILLAGE_HEAD, OFFICE_STATISTICS, true",
        "SCHOOL_EMPLOYEE, OFFICE_STATISTICS, true",
        "VILLAGE_HEAD, SCHOOL_EMPLOYEE, false",
    })
    void whoCountedNotYetIsOneMoreByAPostThatCounts(String held, String taken, boolean isOver) {
        openFormOf(holderOf(held));

        choose(MovementKind.APPOINTMENT, taken);

        assertThat(isTold("xã Tân Lang")).isEqualTo(isOver);
    }

    @Test
    void whoCountsAlreadyIsNobodyMore() {
        openFormOf(world.official);

        choose(MovementKind.CONCURRENT_POST, "COUNCIL_CHAIR");

        assertThat(isTold("xã Tân Lang")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"SCHOOL_EMPLOYEE, false", "OFFICE_STATISTICS, true"})
    void whoReturnsIsOneMoreOnlyInAPostThatCounts(String taken, boolean isOver) {
        world.official = holderOf("SCHOOL_EMPLOYEE");
        world.record(MovementKind.RESIGNATION, DAY.minusDays(5), null);
        openFormOf(world.official);

        choose(MovementKind.RETURN, taken);

        assertThat(isTold("xã Tân Lang")).isEqualTo(isOver);
    }

    @ParameterizedTest
    @CsvSource({"SCHOOL_EMPLOYEE, false", "COMMITTEE_CHAIR, true"})
    void bothWhoTakesInAndWhoOrdersAreToldOfAPostThatCountsOnly(String taken, boolean isOver) {
        world.assignThere(1);
        world.propose(DAY, taken);

        signIn(world.signedInReceivingClerk());
        openCase();
        assertThat(isTold("xã Tân Mỹ")).isEqualTo(isOver);

        world.confirm();
        signIn(world.signedInOrderer());
        openCase();
        assertThat(isTold("xã Tân Mỹ")).isEqualTo(isOver);
        press("Ghi quyết định");
        assertThat(isTold("xã Tân Mỹ")).isEqualTo(isOver);
    }

    private OfficialId holderOf(String post) {
        return provinces.enterHolders(world.giving, post, "Nông Thị Mai").getFirst();
    }

    private void openFormOf(OfficialId official) {
        signIn(world.signedInGivingClerk());
        open(OfficialNavigation.official(official));
        test(find(TabSheet.class, (Component) getCurrentView()).single()).select("Biến động");
        press("Ghi biến động");
    }

    @SuppressWarnings("unchecked")
    private void choose(MovementKind kind, String post) {
        Select<MovementKind> kinds =
                find(Select.class, dialog()).withCaption("Loại biến động").single();
        kinds.setValue(kind);
        find(DateField.class, dialog()).all().getFirst().setValue(DAY);
        ComboBox<PostChoice> posts = find(ComboBox.class, dialog()).single();
        posts.setValue(posts.getListDataView()
                .getItems()
                .filter(choice -> choice.code().value().equals(post))
                .findFirst()
                .orElseThrow());
    }

    private boolean isTold(String commune) {
        List<String> told = find(Paragraph.class, dialog()).all().stream()
                .filter(text -> text.hasClassName("headcount-over"))
                .map(Paragraph::getText)
                .toList();
        assertThat(told).allSatisfy(text -> assertThat(text).startsWith("Vượt định biên: " + commune));
        return !told.isEmpty();
    }

    private void openCase() {
        open("movements");
        test(find(Button.class, test(find(TransferGrid.class).single()).getCellComponent(0, 3))
                        .single())
                .click();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).all().getLast()).click();
    }

    private Dialog dialog() {
        return find(Dialog.class).all().getLast();
    }

    private static void signIn(Authentication who) {
        TestSecurityContextHolder.setContext(new SecurityContextImpl(who));
    }

    private void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
