package vn.nangchuan.nominations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.officials.OfficialLine;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.officials.RegisterLists;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.standings.RequirementLine;
import vn.nangchuan.testing.DemonstrationTest;
import vn.nangchuan.testing.SignedInAs;

/** Where an official's page offers a class: at what is plainly lacking, as the list of gaps does. */
@DemonstrationTest
@ViewPackages(
        packages = {
            "vn.nangchuan.access.ui",
            "vn.nangchuan.nominations.ui",
            "vn.nangchuan.officials.ui",
            "vn.nangchuan.shell"
        })
class SendToClassViewTests extends SpringBrowserlessTest {

    @Autowired
    RegisterLists register;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    BusinessClock clock;

    @Test
    @SignedInAs("tanmy")
    void offersAClassAtEveryRequirementThatIsPlainlyLacking() {
        OfficialLine official = firstWith(RequirementState.NOT_MET);

        assertThat(open(official)).hasSameSizeAs(official.open());
    }

    @Test
    @SignedInAs("tanmy")
    void offersAClassForEachPaperThatWouldHelp() {
        OfficialLine official = firstWith(RequirementState.NOT_MET);

        open(official);

        Component plan = find(OrderedList.class, (Component) getCurrentView())
                .withClassName("plan-actions")
                .single();
        assertThat(find(Button.class, plan).withText("Chọn lớp").all())
                .hasSize((int) plan.getChildren().count());
    }

    @Test
    @SignedInAs("tanlang")
    void offersNoneWhereACertificateIsAwaited() {
        OfficialLine official = firstWith(RequirementState.AWAITING_CERTIFICATE);
        assertThat(official.open())
                .extracting(RequirementLine::state)
                .containsOnly(RequirementState.AWAITING_CERTIFICATE);

        assertThat(open(official)).isEmpty();
    }

    @Test
    @SignedInAs("tanviet")
    void offersNoneWhereThereIsNoData() {
        assertThat(open(firstWith(RequirementState.NO_DATA))).isEmpty();
    }

    private OfficialLine firstWith(RequirementState state) {
        RegisterFilter all = new RegisterFilter(currentUser.require().unitId(), clock.today(), "", null);
        return register.page(all, null, 50).lines().stream()
                .filter(line -> line.open().stream().anyMatch(open -> open.state() == state))
                .findFirst()
                .orElseThrow();
    }

    /** The buttons of the official's page that lead to a class. */
    private List<Button> open(OfficialLine official) {
        UI.getCurrent().navigate(OfficialNavigation.official(official.id()));
        Component page = (Component) getCurrentView();
        assertThat(page.getElement().getTextRecursively()).contains(official.fullName());
        return find(Button.class, page).withText("Cử đi học").all();
    }
}
