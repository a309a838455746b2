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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.nangchuan.jobs.JobsEnded;
import vn.nangchuan.jobs.ui.JobPanel;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Level;
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
                        "Ví dụ kiểm tra cho kết quả khác")
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
