package vn.nangchuan.certificates.handedin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.certificates.handedin.HandedInLists;
import vn.nangchuan.certificates.ui.CertificateNavigation;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.testing.DemonstrationTest;
import vn.nangchuan.testing.SignedInAs;
import vn.nangchuan.uikit.EmptyState;

/** What the screens say while there is nothing, and what the next step is. */
@DemonstrationTest
@ViewPackages(
        packages = {
            "vn.nangchuan.access.ui",
            "vn.nangchuan.officials.ui",
            "vn.nangchuan.certificates.ui",
            "vn.nangchuan.certificates.handedin.ui",
            "vn.nangchuan.shell"
        })
class NothingHandedInViewTests extends SpringBrowserlessTest {

    private static final OfficialId NOBODY = new OfficialId(999_999);

    @Autowired
    HandedInLists lists;

    @Autowired
    HandedInWork work;

    @Autowired
    BusinessClock clock;

    @Test
    @SignedInAs("lanhxuyen")
    void theOfficialIsToldWhatToSendAndIsOfferedTheForm() {
        HandedInPanel panel = panel();

        assertThat(text(panel)).contains("Bạn chưa gửi giấy tờ nào", "tối đa 10 giấy tờ");
        assertThat(find(Button.class, panel).single().getText()).isEqualTo("Gửi giấy tờ");
    }

    @Test
    @SignedInAs("tanmy")
    void theCommuneIsOfferedNoFormThere() {
        HandedInPanel panel = panel();

        assertThat(text(panel)).contains("Người này chưa gửi giấy tờ nào");
        assertThat(find(Button.class, panel).exists()).isFalse();
    }

    @Test
    @SignedInAs("tanmy")
    void theHomePageAndTheListOfACommuneSaySo() {
        UI.getCurrent().navigate("");
        assertThat(text(view())).contains("Không có giấy tờ nào chờ xã xử lý.");

        UI.getCurrent().navigate(CertificateNavigation.HANDED_IN);
        assertThat(text(find(EmptyState.class, view()).single())).contains("khi cán bộ, công chức của xã gửi");
        UI.getCurrent().navigate(CertificateNavigation.HANDED_IN, QueryParameters.simple(Map.of("status", "USED")));
        assertThat(text(find(EmptyState.class, view()).single())).contains("khớp với bộ lọc");
    }

    private HandedInPanel panel() {
        HandedInPanel panel = new HandedInPanel(NOBODY, lists, work, clock.today(), new Div());
        UI.getCurrent().add(panel);
        return panel;
    }

    private Component view() {
        return (Component) getCurrentView();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
