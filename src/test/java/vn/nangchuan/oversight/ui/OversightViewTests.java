package vn.nangchuan.oversight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.oversight.OverviewLine;
import vn.nangchuan.testing.DemonstrationTest;
import vn.nangchuan.testing.SignedInAs;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.KeyFigure;
import vn.nangchuan.uikit.PageHeader;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitSummary;

/** The screen of oversight on the demonstration's data. */
@DemonstrationTest
@ViewPackages(packages = {"vn.nangchuan.access.ui", "vn.nangchuan.oversight.ui", "vn.nangchuan.shell"})
@SignedInAs("giamsat")
class OversightViewTests extends SpringBrowserlessTest {

    private static final LocalDate REPORT = LocalDate.of(2019, 7, 19);
    private static final UnitId PROVINCE = new UnitId(1);

    @Autowired
    UnitDirectory units;

    @Test
    void beginsWithTheOwnProvinceAndLeadsToItsDistricts() {
        OversightView view = navigate(OversightView.class);

        assertThat(textOf(find(PageHeader.class, view).single())).contains("tỉnh Lạng Sơn");
        assertThat(linksInTable(view)).contains(new OversightAddress(district(), null, null).path());
    }

    @Test
    void showsTheDistrictsFiguresWithWhatTheyMean() {
        List<String> figures = find(KeyFigure.class, openDistrict("")).all().stream()
                .map(OversightViewTests::textOf)
                .toList();

        assertThat(figures).hasSize(4);
        assertThat(figures.get(0))
                .contains("trên 424", "tính đến 19/07/2019", "21 người chưa có số liệu", "chia cho tất cả");
        assertThat(figures.get(1)).contains("424", "202 cán bộ", "222 công chức");
        assertThat(figures.get(2)).contains("21");
        assertThat(figures.get(3)).contains("96,7", "58 trên 60", "3 trong 63", "Bí thư Đảng ủy");
    }

    @Test
    void ranksTheCommunesAndSetsTanVietApartWithoutARate() {
        OversightView view = openDistrict("");

        List<OverviewLine> ranked = find(OverviewTable.class, view)
                .single()
                .getListDataView()
                .getItems()
                .toList();
        assertThat(ranked)
                .hasSize(19)
                .first()
                .satisfies(line -> assertThat(line.name()).isEqualTo("xã Tân Lang"));
        assertThat(ranked).extracting(OverviewLine::name).doesNotContain("xã Tân Việt");
        assertThat(textOf(find(UnorderedList.class, view)
                        .withClassName("without-rate")
                        .single()))
                .contains("xã Tân Việt", "Thí điểm", "21 người")
                .doesNotContain("%");
    }

    @Test
    void leadsFromACommuneToItsRegister() {
        OverviewTable table = find(OverviewTable.class, openDistrict("")).single();
        OverviewLine first = table.getListDataView().getItem(0);

        Component name = test(table).getCellComponent(0, 0);

        assertThat(links(name))
                .containsExactly(OfficialNavigation.registerOf(first.unit().id()));
        assertThat(textOf(name)).contains("Thí điểm");
    }

    @Test
    void writesTheRateBesideItsBar() {
        OverviewTable table = find(OverviewTable.class, openDistrict("")).single();

        assertThat(textOf(test(table).getCellComponent(0, 7))).contains("95,2");
    }

    @Test
    void comparesWithTheOtherDateOfTheAddress() {
        OversightView view = openDistrict("&compareWith=2015-06-30");

        assertThat(textOf(find(KeyFigure.class, view).all().getFirst())).contains("Ngày 30/06/2015", "điểm %");
        OverviewTable table = find(OverviewTable.class, view).single();
        assertThat(test(table).getCellText(0, 6)).contains("%");
        assertThat(test(table).getCellText(0, 7)).startsWith("+").endsWith("điểm %");
    }

    @Test
    void keepsTheDateOnTheWayDownAndUp() {
        LocalDate earlier = LocalDate.of(2018, 12, 31);
        OversightView province = open("oversight?date=2018-12-31");

        assertThat(linksInTable(province)).contains(new OversightAddress(district(), earlier, null).path());
        assertThat(links(openDistrict("&date=2018-12-31")))
                .contains(new OversightAddress(PROVINCE, earlier, null).path());
    }

    @Test
    void keepsTheDateOnTheWayToARegister() {
        LocalDate termStart = LocalDate.of(2015, 6, 30);
        OversightView view = openDistrict("&date=2015-06-30");
        UnitId commune = find(OverviewTable.class, view)
                .single()
                .getListDataView()
                .getItem(0)
                .unit()
                .id();

        assertThat(linksInTable(view)).contains(OfficialNavigation.registerOf(commune, termStart));
        assertThat(links(open("oversight?unit=" + commune + "&date=2015-06-30")))
                .contains(OfficialNavigation.registerOf(commune, termStart));
    }

    @Test
    void citesTheDocuments() {
        assertThat(textOf(find(DocumentSection.class, openDistrict("")).single()))
                .contains("37-NQ/TU ngày 13/12/2012", "414/UBND-NV ngày 26/02/2018", "thị trấn Na Sầm");
    }

    @Test
    void saysHonestlyThatNobodyWasThereYet() {
        OversightView view = openDistrict("&date=1994-01-01");

        assertThat(textOf(find(EmptyState.class, view).single())).contains("Chưa có số liệu", "01/01/1994");
        assertThat(find(KeyFigure.class, view).exists()).isFalse();
    }

    @Test
    void speaksOfAnUnknownUnitAsOfAnUnknownAddress() {
        String unknownUnit = opened("oversight?unit=987654321");

        assertThat(unknownUnit).contains("Không có trang này").isEqualTo(opened("no-such-page"));
        assertThat(opened("oversight?unit=x")).isEqualTo(unknownUnit);
    }

    @Test
    @SignedInAs("tanlang")
    void staysClosedToACommunesAdministrator() {
        String page = opened("oversight");

        assertThat(page).contains("Không có trang này").isEqualTo(opened("no-such-page"));
    }

    @Test
    void showsTheDistrictsOnTheHomePage() {
        UI.getCurrent().navigate("");

        String home = textOf((Component) getCurrentView());
        assertThat(home).contains("huyện Văn Lãng", "huyện Cao Lộc");
        assertThat(menu()).contains("oversight");
    }

    @Test
    @SignedInAs("tanlang")
    void offersACommunesAdministratorNeitherCardNorMenuEntry() {
        UI.getCurrent().navigate("");

        assertThat(textOf((Component) getCurrentView())).doesNotContain("huyện Cao Lộc");
        assertThat(menu()).doesNotContain("oversight");
    }

    private OversightView openDistrict(String more) {
        return open("oversight?unit=" + district() + more);
    }

    private OversightView open(String address) {
        go(address);
        return (OversightView) getCurrentView();
    }

    private static void go(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private String opened(String address) {
        go(address);
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }

    private List<String> links(Component component) {
        return find(Anchor.class, component).all().stream().map(Anchor::getHref).toList();
    }

    private List<String> linksInTable(OversightView view) {
        var table = test(find(OverviewTable.class, view).single());
        return IntStream.range(0, table.size())
                .mapToObj(row -> table.getCellComponent(row, 0))
                .flatMap(name -> links(name).stream())
                .toList();
    }

    private List<String> menu() {
        return find(SideNavItem.class).all().stream().map(SideNavItem::getPath).toList();
    }

    private UnitId district() {
        return units.childrenOf(PROVINCE, REPORT).stream()
                .filter(unit -> unit.name().equals("Văn Lãng"))
                .map(UnitSummary::id)
                .findFirst()
                .orElseThrow();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
