package vn.nangchuan.officials.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.OfficialLine;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Outcome.Group;
import vn.nangchuan.standings.Explanation;
import vn.nangchuan.standings.Explanations;
import vn.nangchuan.standings.ProgrammeOffer;
import vn.nangchuan.standings.ProgrammeSource;
import vn.nangchuan.standings.ui.ExplanationPanel;
import vn.nangchuan.standings.ui.RequirementBadge;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.testing.DemonstrationTest;
import vn.nangchuan.testing.SignedInAs;
import vn.nangchuan.uikit.PageHeader;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitSummary;

/** The register on the demonstration's data, for a commune and for the province. */
@DemonstrationTest
@ViewPackages(packages = {"vn.nangchuan.access.ui", "vn.nangchuan.officials.ui", "vn.nangchuan.shell"})
class RegisterViewTests extends SpringBrowserlessTest {

    private static final LocalDate REPORT = LocalDate.of(2019, 7, 19);
    private static final UnitPath PROVINCE = UnitPath.ofProvince(new UnitId(1));

    @Autowired
    UnitDirectory units;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Explanations explanations;

    @Autowired
    ProgrammeSource programmes;

    @Test
    @SignedInAs("tanmy")
    void speaksOfAnotherCommuneAsOfAnUnknownAddress() {
        String unknown = opened("no-such-page");

        assertThat(unknown).contains("Không có trang này");
        assertThat(opened("register?unit=" + commune("Tân Lang"))).isEqualTo(unknown);
        assertThat(opened("register?unit=987654321")).isEqualTo(unknown);
        assertThat(opened("register?unit=x")).isEqualTo(unknown);
        assertThat(opened("register?unit=" + PROVINCE.unit())).isEqualTo(unknown);
    }

    @Test
    @SignedInAs("tanmy")
    void opensTheOwnCommuneByItsNumberToo() {
        assertThat(textOf(open("register?unit=" + commune("Tân Mỹ")))).contains("xã Tân Mỹ");
    }

    @Test
    @SignedInAs("giamsat")
    void showsTheProvinceAllOfItAndLetsItChooseAUnit() {
        assertThat(textOf(open("register"))).contains("tỉnh ");
        assertThat(linesOf(open("register"))).hasSize(RegisterList.PAGE);
        assertThat(textOf(open("register?unit=" + commune("Tân Lang")))).contains("xã Tân Lang");
        assertThat(opened("register?unit=987654321")).contains("Không có trang này");
    }

    @Test
    @SignedInAs("giamsat")
    void tellsTwoCommunesOfOneNameApartByTheirDistricts() {
        ComboBox<UnitSummary> unit = unitFilter(open("register"));

        assertThat(unit.getListDataView()
                        .getItems()
                        .map(unit.getItemLabelGenerator())
                        .filter(name -> name.startsWith("xã T")))
                .contains("xã Thụy Hùng, huyện Cao Lộc", "xã Thụy Hùng, huyện Văn Lãng", "xã Tân Lang")
                .doesNotHaveDuplicates();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<UnitSummary> unitFilter(RegisterView view) {
        return find(ComboBox.class, view).all().stream()
                .filter(box -> "Đơn vị".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @SignedInAs("giamsat")
    void listsTheSixOfTanMyWhoWereBelowTheStandardOnThatDay() {
        String address = "register?unit=" + commune("Tân Mỹ") + "&outcome=BELOW";

        RegisterView then = open(address + "&date=2015-06-30");
        assertThat(linesOf(then)).hasSize(6);
        assertThat(textOf(then)).contains("Số liệu theo ngày 30/06/2015", "6 trên ");
        assertThat(links(then)).contains(new RegisterAddress(commune("Tân Mỹ"), null, "", Group.BELOW).path());

        RegisterView now = open(address);
        assertThat(linesOf(now)).hasSize(2);
        assertThat(find(PastDayNotice.class, now).exists()).isFalse();
    }

    @Test
    @SignedInAs("tanmy")
    void keepsTheDayWhileOneFiltersAndOnTheWayIntoADossier() {
        RegisterView view = open("register?date=2015-06-30");

        Select<Group> outcome = select(view);
        outcome.setValue(Group.BELOW);

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("date=2015-06-30", "outcome=BELOW");
        RegisterView filtered = (RegisterView) getCurrentView();
        var grid = test(find(OfficialGrid.class, filtered).single());
        assertThat(links(grid.getCellComponent(0, 0)))
                .singleElement()
                .asString()
                .startsWith("register/official/")
                .endsWith("?date=2015-06-30");
    }

    @Test
    @SignedInAs("tanmy")
    void takesADayThatCannotBeMeantForToday() {
        for (String day : List.of("x", "2015-02-30", "1066-10-14", "2019-07-19", "2030-01-01", "%2B999999999-01-01")) {
            assertThat(find(PastDayNotice.class, open("register?date=" + day)).exists())
                    .as(day)
                    .isFalse();
        }
    }

    @Test
    @SignedInAs("giamsat")
    void showsADossierToReadOnly() {
        OfficialId official = linesOf(open("register?unit=" + commune("Tân Lang") + "&outcome=BELOW"))
                .getFirst()
                .id();

        OfficialView dossier = openDossier(OfficialNavigation.official(official));

        assertThat(textOf(dossier)).contains("Đang đợi chứng chỉ");
        assertThat(find(Button.class, dossier).all().stream().map(Button::getText))
                .containsExactly("Bản in đầy đủ", "Hiện thông tin nhạy cảm");
    }

    @Test
    @SignedInAs("tanmy")
    void explainsADossierAsOfThatDayAndOffersNoSteps() {
        OfficialId official = linesOf(open("register?outcome=BELOW&date=2015-06-30"))
                .getFirst()
                .id();

        OfficialView then = openDossier(OfficialNavigation.official(official, LocalDate.of(2015, 6, 30)));

        assertThat(textOf(find(PastDayNotice.class, then).single())).contains("30/06/2015", "Về hôm nay (19/07/2019)");
        assertThat(links(find(PastDayNotice.class, then).single()))
                .containsExactly(OfficialNavigation.official(official));
        assertThat(textOf(find(PageHeader.class, then).single())).contains("Chưa đạt chuẩn");
        assertThat(find(Button.class, then).exists()).isFalse();
        assertThat(links(then)).contains(OfficialNavigation.registerOf(commune("Tân Mỹ"), LocalDate.of(2015, 6, 30)));
    }

    @Test
    @SignedInAs("tanmy")
    void saysHonestlyThatNoPostWasHeldThatDay() {
        OfficialId official = linesOf(open("register")).getFirst().id();

        OfficialView before = openDossier(OfficialNavigation.official(official, LocalDate.of(1960, 1, 1)));

        assertThat(textOf(before)).contains("Ngày 01/01/1960 người này không giữ chức vụ");
    }

    @Test
    @SignedInAs("tanviet")
    void ofWhatNobodyHasEnteredItIsNotSaidThatItIsLacking() {
        OfficialLine unknown = linesOf(open("register")).getFirst();

        assertThat(StandingTexts.gap(unknown.open(), LocalDate.of(2019, 7, 19)))
                .startsWith("Chưa có số liệu: ")
                .doesNotContain("Thiếu", "– Chưa có số liệu");
    }

    @Test
    @SignedInAs("tanlang")
    void saysTheGapAtTheHeadOfADossierAndListsWhatIsLackingFirst() {
        OfficialId official = linesOf(open("register?outcome=BELOW")).getFirst().id();

        OfficialView dossier = openDossier(OfficialNavigation.official(official));

        assertThat(textOf(find(Paragraph.class, dossier)
                        .withClassName("dossier-gap")
                        .single()))
                .startsWith("Thiếu: ")
                .contains("Bồi dưỡng quản lý nhà nước – Đang đợi chứng chỉ, 21 ngày")
                .contains("Đang đợi chứng chỉ, 35 ngày");
        List<String> states = find(RequirementBadge.class, dossier).all().stream()
                .map(RegisterViewTests::textOf)
                .toList();
        assertThat(states.subList(0, 2)).containsOnly("Đang đợi chứng chỉ");
        assertThat(states.subList(2, states.size())).isNotEmpty().doesNotContain("Đang đợi chứng chỉ", "Thiếu");
    }

    @Test
    @SignedInAs("tanlang")
    void explainsEachRequirementFromTheRuleToTheDays() {
        OfficialId official = linesOf(open("register?outcome=BELOW")).getFirst().id();

        OfficialView dossier = openDossier(OfficialNavigation.official(official));

        List<String> explanations = find(ExplanationPanel.class, dossier).all().stream()
                .map(RegisterViewTests::textOf)
                .toList();
        assertThat(explanations)
                .hasSameSizeAs(find(RequirementBadge.class, dossier).all());
        assertThat(explanations)
                .allSatisfy(said -> assertThat(said).contains("Kết quả: ", "Tiêu chuẩn ", "Căn cứ: ", "Đúng từ: "));
        assertThat(explanations.getFirst())
                .contains("Kết quả: Đang đợi chứng chỉ", "Lớp học: Bồi dưỡng quản lý nhà nước", "đã hoàn thành");
    }

    @Test
    @SignedInAs("tanlang")
    void namesForEachActionTheProgrammesThatLeadToIt() {
        OfficialId official = linesOf(open("register?outcome=BELOW")).getFirst().id();
        Explanation explanation = explanations.of(official, REPORT).orElseThrow();

        PlanSection plan = find(PlanSection.class, openDossier(OfficialNavigation.official(official)))
                .single();

        List<String> items = find(Div.class, plan).withClassName("plan-words").all().stream()
                .map(RegisterViewTests::textOf)
                .toList();
        assertThat(items).hasSameSizeAs(explanation.plan().actions()).isNotEmpty();
        for (int i = 0; i < items.size(); i++) {
            List<ProgrammeOffer> providing =
                    PlanTexts.thatProvide(explanation.plan().actions().get(i).paper(), programmes.offers());
            assertThat(items.get(i))
                    .contains(
                            providing.isEmpty()
                                    ? List.of("chưa có chương trình nào trong danh mục")
                                    : providing.stream().map(PlanTexts::name).toList());
        }
        assertThat(links(plan)).isNotEmpty().allMatch(link -> link.startsWith("classes?programme="));
    }

    @Test
    @SignedInAs("tanlang")
    void saysWhereTheCatalogueHasNoProgramme() {
        OfficialId official = linesOf(open("register?outcome=BELOW")).getFirst().id();
        Explanation explanation = explanations.of(official, REPORT).orElseThrow();

        PlanSection plan = new PlanSection(explanation, new PlanOffers(List.of(), List.of(), List.of()));

        assertThat(textOf(plan)).contains("chưa có chương trình nào trong danh mục");
    }

    @Test
    @SignedInAs("tanlang")
    void writesTheSameExplanationDown() {
        OfficialId official = linesOf(open("register?outcome=BELOW")).getFirst().id();
        Explanation explanation = explanations.of(official, REPORT).orElseThrow();
        Dossier dossier = dossiers.open(official).orElseThrow();

        List<String> lines = ExplanationFile.of(dossier, explanation, programmes.offers()).stream()
                .map(String::strip)
                .toList();

        assertThat(lines)
                .startsWith("GIẢI TRÌNH KẾT QUẢ ĐÁNH GIÁ THEO TIÊU CHUẨN", "Họ và tên: " + dossier.fullName())
                .contains(
                        "Đánh giá tại ngày: 19/07/2019",
                        "Kết quả chung: Đang đợi chứng chỉ",
                        "Văn bản đã áp dụng:",
                        "CẦN GÌ ĐỂ ĐẠT CHUẨN",
                        "SẮP THAY ĐỔI");
        find(ExplanationPanel.class, openDossier(OfficialNavigation.official(official))).all().stream()
                .flatMap(panel -> find(Span.class, panel).all().stream())
                .filter(span ->
                        span.getParent().filter(ListItem.class::isInstance).isPresent())
                .map(Span::getText)
                .forEach(said -> assertThat(lines).contains(said));
    }

    @Test
    @SignedInAs("tanmy")
    void speaksOfNoGapWhereTheStandardIsReached() {
        OfficialId official = linesOf(open("register?outcome=MET")).getFirst().id();

        OfficialView dossier = openDossier(OfficialNavigation.official(official));

        assertThat(find(Paragraph.class, dossier).withClassName("dossier-gap").exists())
                .isFalse();
    }

    @Test
    @SignedInAs("tanmy")
    void framesEveryCardOfACommunesHomePageAlikeAndBeginsWithWhatWaits() {
        go("");

        Component cards = find(Div.class, (Component) getCurrentView())
                .withClassName("home-cards")
                .single();
        assertThat(cards.getChildren().toList())
                .hasSize(4)
                .allMatch(card -> card.getElement().getClassList().contains("home-card"));
        assertThat(find(H2.class, cards).all().stream().map(H2::getText))
                .startsWith("Chứng chỉ đã nộp", "Giấy tờ cán bộ gửi", "Chưa đạt chuẩn", "Đề cử đi học");
    }

    private OfficialView openDossier(String address) {
        go(address);
        return (OfficialView) getCurrentView();
    }

    private List<OfficialLine> linesOf(RegisterView view) {
        return find(OfficialGrid.class, view)
                .single()
                .getListDataView()
                .getItems()
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Select<Group> select(RegisterView view) {
        return find(Select.class, view)
                .withCondition(field -> "Mức đạt chuẩn".equals(field.getLabel()))
                .single();
    }

    private List<String> links(Component component) {
        return find(Anchor.class, component).all().stream().map(Anchor::getHref).toList();
    }

    private RegisterView open(String address) {
        go(address);
        return (RegisterView) getCurrentView();
    }

    private String opened(String address) {
        go(address);
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }

    private static void go(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private UnitId commune(String name) {
        return units.communesBelow(PROVINCE, REPORT).stream()
                .filter(unit -> unit.name().equals(name))
                .map(UnitSummary::id)
                .findFirst()
                .orElseThrow();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
