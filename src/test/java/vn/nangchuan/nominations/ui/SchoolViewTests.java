package vn.nangchuan.nominations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.nominations.Nominate;
import vn.nangchuan.nominations.NominationDesk;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.SignedInAs;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.training.ClassLists;
import vn.nangchuan.training.EnrolmentLine;
import vn.nangchuan.training.ui.TrainingNavigation;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.EmptyState;

/** What the coordinator of a school beside the communes sees on the demonstration's data, and all that they do not. */
@SpringBootTest(properties = "nangchuan.demonstration.enabled=true")
@OwnSchemas("nc_school_ui")
@ViewPackages(packages = "vn.nangchuan")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SchoolViewTests extends SpringBrowserlessTest {

    private static final String OPEN = "TC-LLCT-2019-01";
    private static final String RUNNING = "TC-LLCT-2018-01";
    private static final String SENT = "Nguyễn Văn Thạch";

    @Autowired
    ClassLists classes;

    @Autowired
    NominationDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Order(1)
    @SignedInAs("truongchinhtri")
    void isOfferedClassesNominationsAndTheLawAndNothingElse() {
        UI.getCurrent().navigate("");

        assertThat(find(SideNavItem.class).all().stream().map(SideNavItem::getPath))
                .containsExactlyInAnyOrder("", "nominations", "classes", "law");
        assertThat(find(H2.class, (Component) getCurrentView()).all().stream().map(H2::getText))
                .contains("Đề cử chờ xét", "Lớp cần xử lý");
    }

    @Test
    @Order(1)
    @SignedInAs("truongchinhtri")
    void isShownTheClassesItHostsAndNotThoseThatOthersOffer() {
        UI.getCurrent().navigate("classes");

        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("Trường Chính trị Hoàng Văn Thụ")
                .doesNotContain("huyện Văn Lãng");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "register",
                "gaps",
                "oversight",
                "certificates",
                "accounts",
                "accounts/many",
                "emergency",
                "audit",
                "key-posts"
            })
    @Order(2)
    @SignedInAs("truongchinhtri")
    void isAnsweredAsForAnUnknownAddress(String address) {
        assertThat(opened(address)).isEqualTo(opened("no-such-page"));
    }

    @Test
    @Order(3)
    @SignedInAs("truongchinhtri")
    void isAnsweredSoForTheDossierOfSomebodyWhoSitsInItsClassToo() {
        long seated = jdbc.sql("SELECT official_id FROM enrolment LIMIT 1")
                .query(Long.class)
                .single();

        assertThat(opened(OfficialNavigation.official(new OfficialId(seated)))).isEqualTo(opened("no-such-page"));
    }

    @Test
    @Order(4)
    @SignedInAs("truongchinhtri")
    void readsTheListOfItsClassWithoutALinkToAnyDossier() {
        Component view = open(RUNNING, "enrolled");

        CardGrid<EnrolmentLine> grid = list(view);
        assertThat(grid.getListDataView().getItems().toList()).hasSize(27).allSatisfy(line -> {
            assertThat(line.officialName()).isNotBlank();
            assertThat(line.post()).isNotNull();
            assertThat(line.birthDate()).isNotNull();
            assertThat(line.official()).isNull();
        });
        assertThat(cell(grid, 1)).matches("\\d{2}/\\d{2}/\\d{4}");
        assertThat(cell(grid, 3)).startsWith("xã ").doesNotContain("huyện");
        assertThat(linksIn(view)).noneMatch(link -> link.startsWith(OfficialNavigation.register()));
    }

    @Test
    @Order(5)
    @SignedInAs("truongchinhtri")
    void keepsTheBookOfItsClass() {
        assertThat(find(Tab.class, open(RUNNING, "attendance")).all().stream().map(Tab::getLabel))
                .contains("Học viên", "Điểm danh", "Kết quả", "Ai đã làm gì");
        assertThat(find(Button.class, (Component) getCurrentView()).all().stream()
                        .map(Button::getText))
                .contains("Lưu điểm danh");
    }

    @Test
    @Order(6)
    @SignedInAs("truongchinhtri")
    void seesNobodyInTheClassOfAnotherHost() {
        Component view = open("QLNN-2019-02", "enrolled");

        assertThat(text(find(EmptyState.class, view).single())).contains("Đơn vị của bạn chưa có ai trong lớp này");
        assertThat(find(Button.class, view).all().stream().map(Button::getText)).doesNotContain("Chốt danh sách");
    }

    @Test
    @Order(7)
    @SignedInAs("truongchinhtri")
    void opensAClassOfItsOwn() {
        UI.getCurrent().navigate("classes/new");

        assertThat(find(ComboBox.class, (Component) getCurrentView()).all()).isNotEmpty();
    }

    @Test
    @Order(8)
    @SignedInAs("tanmy")
    void aCommuneSendsSomebody() {
        long official = jdbc.sql("SELECT id FROM official WHERE full_name = :name")
                .param("name", SENT)
                .query(Long.class)
                .single();
        assertThat(desk.nominate(new Nominate(
                        classNamed(OPEN).id(), new OfficialId(official), null, "Nguồn quy hoạch", UUID.randomUUID())))
                .isNotNull();
    }

    @Test
    @Order(9)
    @SignedInAs("truongchinhtri")
    void readsWhoWasSentAndDecides() {
        NominationsView view = navigate(NominationsView.class);
        roundTrip();
        assertThat(text(view)).contains(SENT, "xã Tân Mỹ", "Nguồn quy hoạch");
        assertThat(linksIn(view)).noneMatch(link -> link.startsWith(OfficialNavigation.register()));

        test(find(Button.class, view).withText("Duyệt, xếp lớp").single()).click();
        Dialog dialog = find(Dialog.class).single();
        test(find(Button.class, dialog).withText("Duyệt, xếp lớp").single()).click();

        assertThat(find(NominationQueue.class, view).exists()).isFalse();
        CardGrid<EnrolmentLine> grid = list(open(OPEN, "enrolled"));
        assertThat(grid.getListDataView().getItems().map(EnrolmentLine::officialName))
                .containsExactly(SENT);
        assertThat(cell(grid, 1)).matches("\\d{2}/\\d{2}/\\d{4}");
    }

    @Test
    @Order(10)
    @SignedInAs("tanmy")
    void theCommuneReadsWhatWasDecidedAndOpensItsOwnDossierFromThere() {
        NominationsView view = navigate(NominationsView.class);

        assertThat(text(view)).contains(SENT, "Đã duyệt, xếp lớp");
        assertThat(linksIn(view)).anyMatch(link -> link.startsWith(OfficialNavigation.register()));
    }

    private Component open(String code, String tab) {
        go(TrainingNavigation.trainingClass(classNamed(code).id(), tab));
        return (Component) getCurrentView();
    }

    private String opened(String address) {
        go(address);
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }

    private static void go(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    @SuppressWarnings("unchecked")
    private CardGrid<EnrolmentLine> list(Component view) {
        return (CardGrid<EnrolmentLine>) find(CardGrid.class, view).single();
    }

    private String cell(CardGrid<EnrolmentLine> grid, int column) {
        return test(grid).getCellText(0, column);
    }

    private List<String> linksIn(Component view) {
        List<String> links =
                find(Anchor.class, view).all().stream().map(Anchor::getHref).toList();
        List<String> inGrids = find(CardGrid.class, view).all().stream()
                .flatMap(grid -> IntStream.range(0, test(grid).size())
                        .mapToObj(row -> test(grid).getCellComponent(row, 0)))
                .flatMap(name -> find(Anchor.class, name).all().stream())
                .map(Anchor::getHref)
                .toList();
        return Stream.concat(links.stream(), inGrids.stream()).toList();
    }

    private ClassLine classNamed(String code) {
        return classes.classesBetween(LocalDate.of(2018, 1, 1), LocalDate.of(2020, 12, 31)).stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
