package vn.nangchuan.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.testing.DemonstrationTest;
import vn.nangchuan.testing.SignedInAs;
import vn.nangchuan.testing.StatementCounter;
import vn.nangchuan.training.ClassLists;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.KeyFigure;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitSummary;

/** The figures of classes on the demonstration's data. */
@DemonstrationTest
@ViewPackages(packages = {"vn.nangchuan.access.ui", "vn.nangchuan.training.ui", "vn.nangchuan.shell"})
class ClassFiguresViewTests extends SpringBrowserlessTest {

    private static final UnitId PROVINCE = new UnitId(1);
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2018, 9, 30);
    private static final String NINE_MONTHS = "from=2018-01-01&to=2018-09-30";

    @Autowired
    UnitDirectory units;

    @Autowired
    ClassLists classes;

    @Autowired
    StatementCounter statements;

    @Test
    @SignedInAs("dieuphoi")
    void showsTheCoordinatorClassesEnrolmentsPeopleAndMoneyOfThePeriod() {
        showsTheFiguresOfTheReport(open("classes/figures?" + NINE_MONTHS));
    }

    @Test
    @SignedInAs("giamsat")
    void showsThemToTheProvincesOversight() {
        ClassFiguresView view =
                open("classes/figures?unit=" + district("Văn Lãng").id() + "&" + NINE_MONTHS);

        showsTheFiguresOfTheReport(view);
        assertThat(hosts(view))
                .extracting(UnitSummary::fullName)
                .containsExactly("tỉnh Lạng Sơn", "huyện Cao Lộc", "Trường Chính trị Hoàng Văn Thụ", "huyện Văn Lãng");
    }

    private void showsTheFiguresOfTheReport(ClassFiguresView view) {
        List<String> figures = find(KeyFigure.class, view).all().stream()
                .map(ClassFiguresViewTests::textOf)
                .toList();
        assertThat(figures).hasSize(3);
        assertThat(figures.get(0)).startsWith("Số lớp11").contains("từ 01/01/2018 đến 30/09/2018");
        assertThat(figures.get(1)).startsWith("Lượt người812").contains("một lượt");
        assertThat(figures.get(2)).startsWith("Số người392").contains("tính một lần");
        assertThat(textOf(find(FundingTable.class, view).single()))
                .contains("Kinh phí cấp trên giao", "Ngân sách huyện", "Xã hội hóa", "Tổng cộng")
                .doesNotContain("đồng)0");
    }

    @Test
    @SignedInAs("giamsat")
    void beginsWithTheOwnUnitAndTheYearOfToday() {
        ClassFiguresView view = open("classes/figures");

        assertThat(textOf(view)).contains("tỉnh Lạng Sơn", "từ 01/01/2019 đến 31/12/2019");
        assertThat(textOf(open("classes/figures?from=2019-02-01&to=2018-02-01")))
                .contains("từ 01/01/2019 đến 31/12/2019");
    }

    @Test
    @SignedInAs("dieuphoi")
    void offersNoChoiceOfHostsWhereThereIsOne() {
        assertThat(find(Select.class, open("classes/figures")).exists()).isFalse();
    }

    @Test
    @SignedInAs("dieuphoi")
    void keepsThePeriodInTheAddressOnceItEndsAfterItBegins() {
        DateField from = field(open("classes/figures?" + NINE_MONTHS), "Từ ngày");

        test(from).setValue(LocalDate.of(2018, 10, 1));
        assertThat(field((ClassFiguresView) getCurrentView(), "Đến hết ngày").isInvalid())
                .isTrue();
        test(field((ClassFiguresView) getCurrentView(), "Đến hết ngày")).setValue(LocalDate.of(2018, 12, 31));

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("from=2018-10-01", "to=2018-12-31");
    }

    @Test
    @SignedInAs("dieuphoi")
    void saysHonestlyThatNoClassBegan() {
        ClassFiguresView view = open("classes/figures?from=2010-01-01&to=2010-12-31");

        assertThat(textOf(find(EmptyState.class, view).single())).contains("huyện Văn Lãng", "01/01/2010");
        assertThat(find(KeyFigure.class, view).exists()).isFalse();
    }

    @Test
    @SignedInAs("dieuphoicaoloc")
    void speaksOfAnotherDistrictAsOfAnUnknownAddress() {
        String unknown = opened("no-such-page");

        assertThat(unknown).contains("Không có trang này");
        assertThat(opened("classes/figures?unit=" + district("Văn Lãng").id())).isEqualTo(unknown);
        assertThat(opened("classes/figures?unit=x")).isEqualTo(unknown);
    }

    @Test
    @SignedInAs("tanlang")
    void offersACommuneNoFiguresOfWhichItWouldSeeAPartOnly() {
        assertThat(opened("classes/figures")).isEqualTo(opened("no-such-page"));
        assertThat(find(FiguresLink.class, navigate(ClassesView.class)).exists())
                .isFalse();
    }

    @Test
    @SignedInAs("giamsat")
    void isReachedFromTheClassesOfAYear() {
        go("classes?year=2018");

        FiguresLink link = find(FiguresLink.class, (Component) getCurrentView()).single();
        assertThat(link.getHref()).isEqualTo(FiguresAddress.ofYear(null, 2018).path());
    }

    @Test
    @SignedInAs("dieuphoi")
    void countsInTwoStatements() throws Exception {
        UnitSummary host = district("Văn Lãng");

        assertThat(statements.count(() -> classes.figures(host.path(), FIRST, LAST)))
                .isEqualTo(2);
    }

    private ClassFiguresView open(String address) {
        go(address);
        return (ClassFiguresView) getCurrentView();
    }

    private String opened(String address) {
        go(address);
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }

    private static void go(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private DateField field(ClassFiguresView view, String label) {
        return find(DateField.class, view).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private List<UnitSummary> hosts(ClassFiguresView view) {
        return ((Select<UnitSummary>) find(Select.class, view).single())
                .getListDataView()
                .getItems()
                .toList();
    }

    private UnitSummary district(String name) {
        return units.childrenOf(PROVINCE, LAST).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
