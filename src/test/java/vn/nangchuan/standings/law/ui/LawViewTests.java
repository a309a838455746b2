package vn.nangchuan.standings.law.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.nangchuan.jobs.JobsEnded;
import vn.nangchuan.jobs.ui.JobPanel;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Applicability;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Demand;
import vn.nangchuan.standards.LegalSource;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.ProfessionalField;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standards.Validity;
import vn.nangchuan.standings.law.Change;
import vn.nangchuan.standings.law.DraftVersion;
import vn.nangchuan.standings.law.LawPermissions;
import vn.nangchuan.standings.law.ParameterChoice;
import vn.nangchuan.standings.law.ParameterLine;
import vn.nangchuan.standings.law.ParameterStatus;
import vn.nangchuan.standings.law.ParameterStep;
import vn.nangchuan.standings.law.VersionDesk;
import vn.nangchuan.standings.law.VersionLine;
import vn.nangchuan.standings.law.VersionLists;
import vn.nangchuan.standings.law.VersionStatus;
import vn.nangchuan.standings.law.VersionText;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.SignedInAs;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.DecisionDialog;
import vn.nangchuan.uikit.FormDialog;

/** The law and what the province sets, on screen, on the demonstration's data. */
@SpringBootTest(properties = "nangchuan.demonstration.enabled=true")
@OwnSchemas("nc_law")
@Import(JobsEnded.class)
@ViewPackages(packages = {"vn.nangchuan.access.ui", "vn.nangchuan.standings.law.ui", "vn.nangchuan.shell"})
class LawViewTests extends SpringBrowserlessTest {

    private static final PostCode FINANCE = new PostCode("FINANCE_ACCOUNTING");
    private static final PostCode OFFICE = new PostCode("OFFICE_STATISTICS");

    @Autowired
    Scopes scopes;

    @Autowired
    JobsEnded jobs;

    @Autowired
    VersionDesk desk;

    @Autowired
    VersionLists versions;

    @Test
    @SignedInAs("tanlang")
    void showsEveryDocumentWithWhatIsNotCheckedYet() {
        UI.getCurrent().navigate("law");

        assertThat(text())
                .contains("Quyết định 04/2004/QĐ-BNV", "Nghị định 33/2023/NĐ-CP", "đang áp dụng", "sắp áp dụng")
                .contains("chưa đối chiếu với văn bản gốc", "chỉ quy định giấy tờ nào được coi là tương đương");
    }

    @Test
    @SignedInAs("lanhxuyen")
    void showsAnOfficialTheRulesOfADocument() {
        UI.getCurrent().navigate("law/document/TT-13-2019");

        RuleGrid rules = find(RuleGrid.class).single();
        assertThat(rules.getGenericDataView().getItems())
                .extracting(rule -> rule.id())
                .contains("CC19-CM-PL", "CC19-CM-MT", "CC19-IT");
        assertThat(cell(rules, row(rules, "CC19-CM-PL"), 2)).contains("25/12/2024");
        assertThat(cell(rules, row(rules, "CC19-QLNN"), 0)).contains("Quyết định 02/2019/QĐ-UBND");
        assertThat(cell(rules, row(rules, "CC19-CM-MT"), 1)).contains("miền núi", "Tài chính – kế toán");
    }

    @Test
    @SignedInAs("tanlang")
    void showsWhichPapersCountAsOthers() {
        UI.getCurrent().navigate("law/document/CV-1474-CV-BTCTW");

        assertThat(text()).contains("Giấy xác nhận tương đương", "09/07/2021");
        assertThat(find(RuleGrid.class).exists()).isFalse();
    }

    @Test
    @SignedInAs("tanlang")
    void knowsNoOtherDocument() {
        UI.getCurrent().navigate("law/document/ND-1-1900");

        assertThat(text()).contains("Không có trang này");
    }

    @Test
    @SignedInAs("tanlang")
    void leadsFromTheDocumentsToTheirRulesAndVersions() {
        UI.getCurrent().navigate("law");

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("law/document/TT-13-2019", "law/versions/TT-13-2019");
        UI.getCurrent().navigate("law/versions/TT-13-2019");
        assertThat(text()).contains("Phiên bản 1", "đang dùng để đánh giá", "Phát hành cùng phần mềm");
    }

    @Test
    @SignedInAs("tanlang")
    void knowsNoVersionsOfWhatThereIsNot() {
        UI.getCurrent().navigate("law/versions/ND-1-1900");
        assertThat(text()).contains("Không có trang này");
        UI.getCurrent().navigate("law/version/1");
        assertThat(text()).contains("Không có trang này");
    }

    @Test
    @SignedInAs("quantri")
    void comparesADraftWithTheLawAndLeavesPublishingToSomebodyElse() {
        long draft = draft("CC19-EDU", "CC19-EDU-NEW");

        UI.getCurrent().navigate("law/version/" + draft);

        assertThat(text())
                .contains(
                        "Thay đổi so với phiên bản 1",
                        "CC19-EDU-NEW",
                        "dự thảo chờ ban hành",
                        "cho kết quả khác (theo ví dụ → theo tệp này)")
                .contains("Chưa ban hành được");
        assertThat(find(Button.class).withText("Ban hành").exists()).isFalse();
        assertThat(find(Button.class).withText("Bỏ dự thảo").exists()).isTrue();
    }

    @Test
    @SignedInAs("thamdinh")
    void showsPartsAsTheyWereAndAsTheyWouldBeAndPublishesInTheBackground() throws Exception {
        long draft = draft("article: toàn văn", "article: toàn văn, trang 2");

        UI.getCurrent().navigate("law/version/" + draft);
        assertThat(text()).contains("Căn cứ: ", "toàn văn → ", "toàn văn, trang 2");
        test(find(Button.class).withText("Ban hành").single()).click();
        test(find(Button.class, find(DecisionDialog.class).single())
                        .withText("Ban hành")
                        .single())
                .click();

        assertThat(text()).contains("Ban hành phiên bản bộ tiêu chuẩn");
        jobs.await();
        find(JobPanel.class).single().refresh();

        assertThat(text()).contains("đang dùng để đánh giá");
        assertThat(find(Button.class).withText("Ban hành").exists()).isFalse();
    }

    @Test
    @SignedInAs("quantri")
    void takesInARuleFileAndOpensTheDraft() throws Exception {
        UI.getCurrent().navigate("law/versions/LUAT-HO-TICH-2014");
        test(find(Button.class).withText("Nạp tệp quy định").single()).click();
        save();
        assertThat(dialog()).contains("Hãy chọn tệp quy định.", "Tải tệp của phiên bản 1 về để sửa");

        upload(
                "quy định.yaml",
                fileThatSays("id: LUAT-HO-TICH-2014").replace("issuer: Quốc hội", "issuer: Quốc hội khóa XIII"));
        assertThat(dialog())
                .contains("quy định.yaml đọc được", "Lưu thì thành phiên bản 2 của LUAT-HO-TICH-2014")
                .doesNotContain("Hãy chọn tệp quy định.");
        save();

        assertThat(find(FormDialog.class).exists()).isFalse();
        assertThat(text()).contains("phiên bản 2", "dự thảo chờ ban hành", "Quốc hội → Quốc hội khóa XIII");
        assertThat(find(Button.class).withText("Ban hành").exists()).isFalse();
    }

    @Test
    @SignedInAs("quantri")
    void saysAtTheUploadWhatIsWrongWithAFileAndKeepsTheOneTakenBefore() throws Exception {
        String circular = fileThatSays("id: TT-13-2019");
        UI.getCurrent().navigate("law/versions/ND-33-2023");
        test(find(Button.class).withText("Nạp tệp quy định").single()).click();

        find(RuleFileField.class).single().show("quy-dinh.txt", circular.getBytes(StandardCharsets.UTF_8));
        assertThat(dialog()).contains("Tên tệp phải có đuôi .yaml hoặc .yml");
        upload("quy-dinh.yaml", circular);
        assertThat(dialog()).contains("Tệp này giống hệt phiên bản 1");
        upload("quy-dinh.yaml", "nothing: [of, use");
        assertThat(dialog()).contains("Tệp quy định sai ở dòng ");
        upload("quy-dinh.yaml", circular.replaceFirst("id: CC19-AGE\n", "id: CC19-AGE\n    waiveable: true\n"));
        assertThat(dialog()).contains("mục CC19-AGE, bắt đầu từ dòng ", "waiveable");
        upload("quy-dinh.yaml", circular.replaceFirst("issuer: Bộ Nội vụ", "issuer: Bộ Nội vụ và các bộ"));
        assertThat(dialog()).contains("thuộc bộ tiêu chuẩn TT-13-2019, không phải ND-33-2023");
        upload("quy-dinh.yaml", "nothing: [of, use");
        assertThat(dialog()).contains("Tệp quy định sai ở dòng ", "quy-dinh.yaml đọc được");
    }

    @Test
    @SignedInAs("tanlang")
    void offersNobodyElseToBringARuleFile() {
        for (String address : List.of("law", "law/versions/TT-13-2019")) {
            UI.getCurrent().navigate(address);
            assertThat(find(Button.class).withText("Nạp tệp quy định").exists()).isFalse();
        }
    }

    @Test
    @SignedInAs("quantri")
    void offersTheFileOfAVersionAsItWas() throws Exception {
        String circular = fileThatSays("id: TT-13-2019");

        byte[] sent =
                VersionDownload.text(new VersionText("TT-13-2019", 2, circular)).bytes();

        assertThat(new String(sent, StandardCharsets.UTF_8).replace("\r\n", "\n"))
                .isEqualTo("\uFEFF" + circular);
        UI.getCurrent().navigate("law/version/" + law("TT-13-2019"));
        assertThat(find(Anchor.class).withText("Tải tệp quy định (YAML)").exists())
                .isTrue();
    }

    @Test
    @SignedInAs("quantri")
    void comparesWithAnyVersionAndKeepsTheChoiceInTheAddress() {
        draft("article: Điều 26", "article: Điều 26, trang 2");
        long draft = draft("article: Điều 26", "article: Điều 26, trang 3");
        String address = "law/version/" + draft;

        navigateTo(address);
        List<VersionLine> others = with().getListDataView().getItems().toList();
        VersionLine asked = with().getValue();
        assertThat(asked.status()).isEqualTo(VersionStatus.PUBLISHED);
        VersionLine other = others.getFirst();
        assertThat(other.status()).isEqualTo(VersionStatus.DRAFT);
        with().setValue(other);
        assertThat(text()).contains("Thay đổi so với phiên bản " + other.number());

        navigateTo(address + "?with=" + other.number());
        assertThat(with().getValue().number()).isEqualTo(other.number());
        for (String wrong : List.of("0", "-1", "x", "99999999999", "")) {
            navigateTo(address + "?with=" + wrong);
            assertThat(with().getValue().number()).as(wrong).isEqualTo(asked.number());
        }
    }

    @Test
    @SignedInAs("thamdinh")
    void saysOfADraftThatALaterOneIsPublishedInstead() {
        long overtaken = draft("article: Điều 26", "article: Điều 26, trang 4");
        publish(draft("article: Điều 26", "article: Điều 26, trang 5"));

        navigateTo("law/version/" + overtaken);

        assertThat(text()).contains("Phiên bản mới hơn đã được ban hành").doesNotContain("Chờ người khác ban hành");
        assertThat(find(Button.class).withText("Ban hành").exists()).isFalse();
        assertThat(find(Button.class).withText("Bỏ dự thảo").exists()).isTrue();
    }

    @Test
    @SignedInAs("tanlang")
    void marksInAnEnumerationWhatOneOfTheVersionsNames() {
        ChangeList changes = new ChangeList();
        changes.add(
                List.of(new Change<>(
                        Map.of("Chức vụ", List.of("a, b", "c", "d"), "Căn cứ", List.of("Điều 8, trang 2, dòng 1")),
                        Map.of("Chức vụ", List.of("a, b", "d", "e"), "Căn cứ", List.of("Điều 9, trang 2, dòng 1")))),
                _ -> "R1",
                words -> words);

        assertThat(changes.getElement().getTextRecursively())
                .contains("Chức vụ: a, b; c; d; e", "Căn cứ: Điều 8, trang 2, dòng 1 → Điều 9, trang 2, dòng 1");
        assertThat(marked(changes, "del")).containsExactlyInAnyOrder("c", "Điều 8, trang 2, dòng 1");
        assertThat(marked(changes, "ins")).containsExactlyInAnyOrder("e", "Điều 9, trang 2, dòng 1");
    }

    /** The same field fits several posts, so to add it to one of them must show there. */
    @Test
    @SignedInAs("tanlang")
    void marksAFieldOfStudyThatOnePostMoreAccepts() {
        Map<PostCode, LocalizedText> names = Map.of(
                FINANCE, new LocalizedText("Tài chính", "Finance"),
                OFFICE, new LocalizedText("Văn phòng", "Office"));
        Requirement before = professional(Set.of(ProfessionalField.ECONOMICS));
        Requirement after = professional(Set.of(ProfessionalField.ECONOMICS, ProfessionalField.LAW));
        ChangeList changes = new ChangeList();
        changes.add(List.of(new Change<>(before, after)), Requirement::id, rule -> RuleWords.of(rule, names));

        assertThat(marked(changes, "ins")).containsExactly("luật");
        assertThat(marked(changes, "del")).isEmpty();
        assertThat(changes.getElement().getTextRecursively()).contains("Ngành đào tạo cho Tài chính: ");
    }

    /** For finance; for the office, law is enough as it is. */
    private static Requirement professional(Set<ProfessionalField> forFinance) {
        return new Requirement(
                "R1",
                Criterion.PROFESSIONAL,
                Applicability.toAll(Set.of(FINANCE, OFFICE)),
                new Demand.AtLeast(Level.BACHELOR, Map.of(FINANCE, forFinance, OFFICE, Set.of(ProfessionalField.LAW))),
                new Validity(LocalDate.of(2010, 1, 1), null),
                null,
                null,
                0,
                new LegalSource("Thông tư 1", "Điều 1"),
                true,
                true);
    }

    private static List<String> marked(Component component, String tag) {
        return tree(component.getElement())
                .filter(element -> !element.isTextNode() && element.getTag().equals(tag))
                .map(Element::getText)
                .toList();
    }

    private static Stream<Element> tree(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(LawViewTests::tree));
    }

    @Test
    @SignedInAs("tanlang")
    void hasNothingToChooseWhereThereIsOneVersion() {
        navigateTo("law/version/" + law("QD-04-2004"));
        assertThat(text()).contains("Nội dung của phiên bản đầu tiên");
        assertThat(find(Select.class).withCaption("So với").exists()).isFalse();
    }

    private static void navigateTo(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    @SuppressWarnings("unchecked")
    private Select<VersionLine> with() {
        return find(Select.class).withCaption("So với").single();
    }

    private void upload(String name, String content) {
        test(find(Upload.class).single()).upload(name, "application/yaml", content.getBytes(StandardCharsets.UTF_8));
    }

    private String dialog() {
        return find(FormDialog.class).single().getElement().getTextRecursively();
    }

    private void publish(long id) {
        Scope publisher =
                Scope.ofJob(UnitPath.ofProvince(new UnitId(1)), "other", LawPermissions.PUBLISH, LawPermissions.READ);
        try {
            scopes.callIn(publisher, () -> {
                desk.publish(id, UUID.randomUUID());
                return id;
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The version that is the law. */
    private long law(String ruleSet) {
        try {
            return scopes.callIn(
                    Scope.ofJob(UnitPath.ofProvince(new UnitId(1)), "test", LawPermissions.READ),
                    () -> versions.of(ruleSet).stream()
                            .filter(VersionLine::isLaw)
                            .findFirst()
                            .orElseThrow()
                            .id());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @SignedInAs("tanlang")
    void showsACommuneWhatTheProvinceSetsAndNoButton() {
        ParametersView view = navigate(ParametersView.class);

        assertThat(lines(view)).extracting(ParameterLine::status).containsOnly(ParameterStatus.PUBLISHED);
        assertThat(lines(view)).allSatisfy(line -> assertThat(line.steps()).isEmpty());
        assertThat(find(Button.class, view).withText("Dự thảo một mức").exists())
                .isFalse();
    }

    @Test
    @SignedInAs("thamdinh")
    void draftsALevelAndLeavesPublishingToSomebodyElse() {
        ParametersView view = navigate(ParametersView.class);
        int before = lines(view).size();

        test(find(Button.class, view).withText("Dự thảo một mức").single()).click();
        save();
        assertThat(parameters().isInvalid()).isTrue();
        assertThat(find(DateField.class).all().getFirst().isInvalid()).isTrue();
        choose("CC23-CM-MT");
        assertThat(levels().getListDataView().getItems())
                .containsExactly(Level.PROFESSIONAL_INTERMEDIATE, Level.COLLEGE, Level.BACHELOR);
        levels().setValue(Level.COLLEGE);
        find(DateField.class).all().getFirst().setValue(LocalDate.of(2020, 1, 1));
        find(TextField.class).withCaption("Quyết định của tỉnh").single().setValue("Quyết định 5/2023/QĐ-UBND");
        save();
        assertThat(find(DateField.class).all().getFirst().getErrorMessage()).contains("01/08/2023");
        find(DateField.class).all().getFirst().setValue(LocalDate.of(2023, 8, 1));
        save();

        assertThat(find(FormDialog.class).exists()).isFalse();
        assertThat(lines(view)).hasSize(before + 1);
        assertThat(lines(view).getFirst().status()).isEqualTo(ParameterStatus.DRAFT);
        assertThat(lines(view).getFirst().steps()).containsExactly(ParameterStep.DISCARD);
        assertThat(cell(find(ParameterGrid.class).single(), 0, 4)).contains("Chờ người khác ban hành");
    }

    @Test
    @SignedInAs("thamdinh")
    void asksForAnAgeOrForYesAndNoWhereNoLevelIsSet() {
        navigate(ParametersView.class);
        test(find(Button.class).withText("Dự thảo một mức").single()).click();

        choose("CB04-HDND-AGE");
        assertThat(find(IntegerField.class).all()).hasSize(2);
        choose("CC23-QLNN");
        assertThat(find(IntegerField.class).all()).isEmpty();
        assertThat(find(Select.class).all()).hasSize(1);
        choose("CC23-LLCT");
        assertThat(find(Select.class).all()).hasSize(1);
        asked().setValue(true);
        assertThat(levels().getListDataView().getItems()).hasSize(3);
        asked().setValue(false);
        assertThat(find(Select.class).withCaption("Trình độ thấp nhất").exists())
                .isFalse();
    }

    private void choose(String name) {
        ParameterChoice choice = parameters()
                .getListDataView()
                .getItems()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        parameters().setValue(choice);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ParameterChoice> parameters() {
        return find(ComboBox.class).withCaption("Mức cần quy định").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Boolean> asked() {
        return find(Select.class).withCaption("Có yêu cầu hay không").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Level> levels() {
        return find(Select.class).withCaption("Trình độ thấp nhất").single();
    }

    private void save() {
        test(find(Button.class).withText("Lưu dự thảo").single()).click();
    }

    private List<ParameterLine> lines(ParametersView view) {
        return find(ParameterGrid.class, view)
                .single()
                .getGenericDataView()
                .getItems()
                .toList();
    }

    private static int row(RuleGrid rules, String id) {
        return rules.getGenericDataView()
                .getItems()
                .map(rule -> rule.id())
                .toList()
                .indexOf(id);
    }

    private String cell(com.vaadin.flow.component.grid.Grid<?> grid, int row, int column) {
        return test(grid).getCellComponent(row, column).getElement().getTextRecursively();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    /** Drafts the rule file that says this, saying that instead; somebody else does. */
    private long draft(String said, String instead) {
        UnitPath province = UnitPath.ofProvince(new UnitId(1));
        Scope drafter = Scope.ofJob(province, "test", LawPermissions.DRAFT, LawPermissions.READ);
        try {
            return scopes.callIn(drafter, () -> {
                desk.draft(new DraftVersion(fileThatSays(said).replaceFirst(said, instead), UUID.randomUUID()));
                return versions.all().stream()
                        .filter(line -> line.status() == VersionStatus.DRAFT)
                        .mapToLong(VersionLine::id)
                        .max()
                        .orElseThrow();
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String fileThatSays(String said) throws IOException {
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath:config/standards/*.yaml")) {
            String content = file.getContentAsString(StandardCharsets.UTF_8);
            if (content.contains(said)) {
                return content;
            }
        }
        throw new AssertionError(said);
    }
}
