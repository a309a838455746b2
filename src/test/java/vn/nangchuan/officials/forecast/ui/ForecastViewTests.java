package vn.nangchuan.officials.forecast.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.forecast.FallLine;
import vn.nangchuan.officials.forecast.FallLists;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standings.forecast.Fall;
import vn.nangchuan.standings.forecast.FallFilter;
import vn.nangchuan.testing.DemonstrationTest;
import vn.nangchuan.testing.SignedInAs;
import vn.nangchuan.uikit.StepChart;
import vn.nangchuan.units.UnitDirectory;

/** The screen of the forecast on the demonstration's data. */
@DemonstrationTest
@ViewPackages(
        packages = {
            "vn.nangchuan.access.ui",
            "vn.nangchuan.officials.ui",
            "vn.nangchuan.officials.forecast.ui",
            "vn.nangchuan.shell"
        })
class ForecastViewTests extends SpringBrowserlessTest {

    private static final UnitPath PROVINCE = UnitPath.ofProvince(new UnitId(1));
    private static final LocalDate TODAY = LocalDate.of(2019, 7, 19);

    @Autowired
    UnitDirectory units;

    @Autowired
    FallLists lists;

    @Test
    @SignedInAs("giamsat")
    void beginsWithTheOwnProvinceAndLeadsToItsUnits() {
        ForecastView view = open("forecast");

        assertThat(textOf(view)).contains("tỉnh Lạng Sơn", "Số người đạt chuẩn", "Theo đơn vị");
        assertThat(find(StepChart.class, view).single().getElement().getAttribute("aria-label"))
                .contains("người đạt chuẩn vào ngày 19/07/2019");
        UnitId district = units.childrenOf(PROVINCE.unit(), TODAY).getFirst().id();
        assertThat(links(view)).contains(new ForecastAddress(district, null, null).path());
    }

    @Test
    @SignedInAs("giamsat")
    void showsAPageAndFetchesTheNextBehindIt() {
        ForecastView view = open("forecast");

        FallGrid grid = find(FallGrid.class, view).single();
        assertThat(grid.count()).isPositive().isLessThanOrEqualTo(FallSection.PAGE);
        FallLine first = test(grid).getRow(0);
        assertThat(links(test(grid).getCellComponent(0, 1)))
                .containsExactly("register/official/" + first.fall().official() + "?date="
                        + first.fall().day());
    }

    @Test
    @SignedInAs("giamsat")
    void opensTheDossierAsOfTheDayOfTheFall() {
        FallLine first = test(find(FallGrid.class, open("forecast")).single()).getRow(0);

        go("register/official/" + first.fall().official() + "?date="
                + first.fall().day());

        assertThat(textOf((Component) getCurrentView())).contains(first.fullName(), "Dự kiến ngày ", "chỉ để xem");
    }

    @Test
    @SignedInAs("giamsat")
    @SuppressWarnings("unchecked")
    void keepsTheFiltersInTheAddress() {
        ForecastView view = open("forecast?until=2020-06-30");

        ((Select<Criterion>) find(Select.class, view).single()).setValue(Criterion.POLITICAL_THEORY);

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("until=2020-06-30", "requirement=POLITICAL_THEORY");
    }

    @Test
    @SignedInAs("tanlang")
    void showsACommuneItsOwnAndNoUnitsBelow() {
        ForecastView view = open("forecast");

        assertThat(textOf(view)).contains("xã Tân Lang").doesNotContain("Theo đơn vị");
    }

    @Test
    @SignedInAs("tanlang")
    void speaksOfAnotherUnitAsOfNone() {
        go("forecast?unit=" + PROVINCE.unit());

        assertThat(textOf((Component) getCurrentView())).contains("Không có trang này");
    }

    @Test
    @SignedInAs("giamsat")
    void takesADayThatCannotBeMeantForTheLastThatCan() {
        String all = textOf(open("forecast"));

        for (String day : List.of("x", "2019-07-19", "1999-01-01", "2100-01-01")) {
            assertThat(textOf(open("forecast?until=" + day))).as(day).isEqualTo(all);
        }
    }

    @Test
    @SignedInAs("giamsat")
    void writesNoCellThatASpreadsheetComputes() throws IOException {
        Fall fall = new Fall(
                new OfficialId(1),
                PROVINCE,
                "xã Tân Lang",
                new LocalizedText("Chủ tịch; phó", "Chair"),
                TODAY.plusDays(1),
                Outcome.MET,
                Outcome.NOT_MET,
                List.of());

        go("forecast");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FallOffer.of(lists, new FallFilter(PROVINCE, TODAY, TODAY.plusYears(1), null), "tỉnh Lạng Sơn")
                .table()
                .writeCsv(Stream.of(new FallLine("=1+\"1\"", fall)), bytes);
        List<String> lines =
                bytes.toString(StandardCharsets.UTF_8).substring(1).lines().toList();

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).startsWith("Từ ngày;Họ và tên;");
        assertThat(lines.getLast()).startsWith("20/07/2019;\"'=1+\"\"1\"\"\";xã Tân Lang;\"Chủ tịch; phó\";Đạt chuẩn;");
    }

    private ForecastView open(String address) {
        go(address);
        return (ForecastView) getCurrentView();
    }

    private static void go(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private List<String> links(Component component) {
        return component instanceof Anchor anchor
                ? List.of(anchor.getHref())
                : find(Anchor.class, component).all().stream()
                        .map(Anchor::getHref)
                        .toList();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
