package vn.nangchuan.standings.sandbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.nangchuan.spreadsheets.Column;
import vn.nangchuan.standings.PostNames;
import vn.nangchuan.standings.law.ParameterChoice;
import vn.nangchuan.standings.sandbox.ConcernedOfficial;
import vn.nangchuan.standings.sandbox.Movement;
import vn.nangchuan.standings.sandbox.PolicySandbox;
import vn.nangchuan.standings.sandbox.SandboxRequest;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.SignedInAs;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.FormDialog;
import vn.nangchuan.uikit.KeyFigure;

/** The sandbox on screen, on the demonstration's data. */
@SpringBootTest(properties = "nangchuan.demonstration.enabled=true")
@OwnSchemas("nc_sandbox_view")
@ViewPackages(
        packages = {
            "vn.nangchuan.access.ui",
            "vn.nangchuan.standings.law.ui",
            "vn.nangchuan.standings.sandbox.ui",
            "vn.nangchuan.shell"
        })
class SandboxViewTests extends SpringBrowserlessTest {

    private static final String NOT_ASKED = "law/sandbox?date=2020-06-01&b=CC19-QLNN~2020-06-01~no";

    @Autowired
    private PolicySandbox sandbox;

    @Autowired
    private PostNames postNames;

    @Test
    @SignedInAs("thamdinh")
    void saysAtFirstWhatToDo() {
        open("law/sandbox");

        assertThat(text()).contains("Chưa có gì để thử", "Phương án A", "Phương án B");
        assertThat(find(KeyFigure.class).all()).isEmpty();
    }

    @Test
    @SignedInAs("giamsat")
    void comparesWhatTheAddressAsksFor() {
        open(NOT_ASKED);

        assertThat(find(KeyFigure.class).all()).as("in force, and B").hasSize(2);
        assertThat(text()).contains("Lên đạt chuẩn", "01/06/2020");
        assertThat(find(TabSheet.class).single().getTabCount()).isEqualTo(5);
        assertThat(find(DateField.class).single().getValue()).isEqualTo(LocalDate.of(2020, 6, 1));
    }

    @Test
    @SignedInAs("thamdinh")
    void namesEachPersonWithALinkToTheDossier() {
        open(NOT_ASKED);
        find(TabSheet.class).single().setSelectedIndex(3);

        PeopleTable people = find(PeopleTable.class).single();
        List<PeopleTable.Line> lines = people.getLazyDataView().getItems().toList();
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.name()).isNotBlank());
        assertThat(lines).anyMatch(line -> line.person().moves(Movement.RISES));
        assertThat(lines)
                .extracting(PeopleTable.Line::person)
                .extracting(ConcernedOfficial::official)
                .doesNotHaveDuplicates();
    }

    @Test
    @SignedInAs("thamdinh")
    void saysWhereNobodyIsConcerned() {
        open("law/sandbox?date=2019-07-19&b=CC19-QLNN~2020-06-01~yes");

        assertThat(text()).contains("Không ai đổi kết quả");
        assertThat(find(TabSheet.class).single().getTabCount())
                .as("the gap alone")
                .isEqualTo(1);
    }

    @Test
    @SignedInAs("thamdinh")
    void saysWhyWhatIsTriedCannotBeLaw() {
        open("law/sandbox?date=2020-06-01&b=CC19-QLNN~2030-06-01~yes&a=p999999");

        assertThat(find(FindingList.class).single().isVisible()).isTrue();
        assertThat(find(KeyFigure.class).all()).isEmpty();
    }

    @Test
    @SignedInAs("thamdinh")
    void readsAsNothingWhatNobodyCanMean() {
        open("law/sandbox?date=2020-99-01&b=p&b=CC19-QLNN~2020-06-99~yes&a=CC19-QLNN~2020-06-01~NO_LEVEL");

        assertThat(text()).contains("Chưa có gì để thử");
    }

    @Test
    @SignedInAs("thamdinh")
    void addsAValueByAFormAndCompares() {
        open("law/sandbox?date=2020-06-01");

        test(find(Button.class).withText("Thêm mức muốn thử").all().getLast()).click();
        test(find(Button.class).withText("Thêm vào phương án").single()).click();
        assertThat(parameters().isInvalid()).isTrue();
        parameters()
                .setValue(parameters()
                        .getListDataView()
                        .getItems()
                        .filter(choice -> choice.name().equals("CC19-QLNN"))
                        .findFirst()
                        .orElseThrow());
        asked().setValue(true);
        find(DateField.class).all().getLast().setValue(LocalDate.of(2020, 6, 1));
        test(find(Button.class).withText("Thêm vào phương án").single()).click();
        assertThat(find(FormDialog.class).exists()).isFalse();
        test(find(Button.class).withText("So sánh").single()).click();

        assertThat(find(KeyFigure.class).all()).hasSize(2);
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString())
                .contains("b=CC19-QLNN");
    }

    @Test
    @SignedInAs("thamdinh")
    void offersEveryTableWithTheColumnsOfItsScenarios() {
        SandboxAddress address = SandboxAddress.of(new Location(NOT_ASKED).getQueryParameters());
        open("law/sandbox");
        SandboxRequest request = new SandboxRequest(LocalDate.of(2020, 6, 1), address.first(), address.second());
        AnswerTexts texts = new AnswerTexts(request, sandbox.compare(request), postNames.all());
        SandboxOffers offers = new SandboxOffers(texts, sandbox);

        for (SandboxTable table : SandboxTable.values()) {
            assertThat(offers.of(table).lines()).as(table.name()).isNotEmpty();
        }
        assertThat(offers.of(SandboxTable.PEOPLE).table().columns())
                .extracting(Column::header)
                .startsWith("Họ tên", "Chức vụ", "Đơn vị");
    }

    @Test
    @SignedInAs("tanlang")
    void isClosedToACommune() {
        open("law/sandbox");

        assertThat(text()).doesNotContain("Phương án A");
        assertThat(find(EmptyState.class).all())
                .noneMatch(state -> state.getElement().getTextRecursively().contains("Chưa có gì để thử"));
    }

    @Test
    @SignedInAs("thamdinh")
    void isReachedFromTheListOfTheLaw() {
        open("law");

        assertThat(find(Anchor.class).withText("Thử chính sách").exists()).isTrue();
    }

    private static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ParameterChoice> parameters() {
        return find(ComboBox.class).withCaption("Mức cần quy định").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Boolean> asked() {
        return find(Select.class).withCaption("Có yêu cầu hay không").single();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
