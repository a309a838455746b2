package vn.nangchuan.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.tabs.TabSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.OfficialLine;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.officials.RegisterLists;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.testing.DemonstrationTest;
import vn.nangchuan.testing.SignedInAs;

/** The tab that says who may open a dossier, on the demonstration's data. */
@DemonstrationTest
@ViewPackages(packages = {"vn.nangchuan.accounts.ui", "vn.nangchuan.officials.ui", "vn.nangchuan.shell"})
class ReadersTabViewTests extends SpringBrowserlessTest {

    private static final String TAB = "Ai được xem";
    private static final LocalDate REPORT = LocalDate.of(2019, 7, 19);

    @Autowired
    RegisterLists registers;

    @Autowired
    CurrentUser currentUser;

    @Test
    @SignedInAs("tanlang")
    void tellsTheCommuneWhoSeesTheDossierAndWhatOfIt() {
        ReadersPanel panel = open(someOfficial());

        assertThat(find(H3.class, panel).all().stream().map(H3::getText))
                .containsExactly("xã Tân Lang", "tỉnh Lạng Sơn");
        assertThat(textOf(panel))
                .contains(
                        "Hứa Thị Hồng Xuyến",
                        "Quản trị xã",
                        "Xem và cập nhật toàn bộ hồ sơ",
                        "Bùi Quang Thạch",
                        "Giám sát tỉnh",
                        "Liễu Thị Thanh Diệp",
                        "Thẩm định tỉnh",
                        "Xem toàn bộ hồ sơ")
                .doesNotContain("Lương Văn Tuyên", "Nông Thị Kim Thoa", "Đinh Trung Độ");
    }

    @Test
    @SignedInAs("tanlang")
    void readsNothingBeforeTheTabIsShown() {
        UI.getCurrent().navigate(OfficialNavigation.official(someOfficial()));

        assertThat(textOf((Component) getCurrentView())).doesNotContain("Bùi Quang Thạch");
    }

    private OfficialId someOfficial() {
        return registers
                .page(new RegisterFilter(currentUser.require().unitId(), REPORT, "", null), null, 1)
                .lines()
                .stream()
                .map(OfficialLine::id)
                .findFirst()
                .orElseThrow();
    }

    private ReadersPanel open(OfficialId official) {
        UI.getCurrent().navigate(OfficialNavigation.official(official));
        TabSheet tabs = find(TabSheet.class, (Component) getCurrentView()).single();
        List<String> titles = IntStream.range(0, tabs.getTabCount())
                .mapToObj(index -> tabs.getTabAt(index).getLabel())
                .toList();
        assertThat(titles).contains(TAB);
        tabs.setSelectedIndex(titles.indexOf(TAB));
        roundTrip();
        return find(ReadersPanel.class, (Component) getCurrentView()).single();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
