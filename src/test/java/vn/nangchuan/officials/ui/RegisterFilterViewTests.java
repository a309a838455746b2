package vn.nangchuan.officials.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.officials.DisclosureReason;
import vn.nangchuan.officials.OfficialLine;
import vn.nangchuan.testing.DemonstrationTest;
import vn.nangchuan.testing.SignedInAs;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.FormDialog;
import vn.nangchuan.uikit.SearchField;

/** How the register is narrowed on screen, on the demonstration's data. */
@DemonstrationTest
@ViewPackages(packages = {"vn.nangchuan.access.ui", "vn.nangchuan.officials.ui", "vn.nangchuan.shell"})
class RegisterFilterViewTests extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 7, 19);

    @Test
    @SignedInAs("tanmy")
    void putsEveryFilterIntoTheAddressAndReadsItFromThere() {
        String whole =
                "age=FROM_31_TO_40&ethnicity=MINORITY&from=2001-01-01&kind=CIVIL_SERVANT&level=BACHELOR&nominated=1&outcome=BELOW"
                        + "&post=OFFICE_STATISTICS&q=nong&requirement=STATE_MANAGEMENT&sex=FEMALE&state=NOT_MET&to=2015-12-31";

        RegisterAddress address = RegisterAddress.of(QueryParameters.fromString(whole), TODAY);

        assertThat(address.parameters().getQueryString().split("&")).containsExactlyInAnyOrder(whole.split("&"));
        open("register?" + whole);
        assertThat(chips()).hasSize(14);
    }

    @Test
    @SignedInAs("tanmy")
    void takesWhatCannotBeMeantForNothing() {
        assertThat(RegisterAddress.of(
                                QueryParameters.fromString("sex=X&age=7&level=&post=%27&from=x&nominated=no&state=y"),
                                TODAY)
                        .isFiltered())
                .isFalse();
    }

    @Test
    @SignedInAs("tanmy")
    void narrowsByWhatIsChosenAndWidensByTheChip() {
        int everybody = linesOf(open("register")).size();
        RegisterView view = open("register");

        sex(view).setValue(Sex.FEMALE);

        RegisterView women = (RegisterView) getCurrentView();
        assertThat(linesOf(women)).isNotEmpty().hasSizeLessThan(everybody);
        assertThat(textOf(women)).contains(linesOf(women).size() + " trên " + everybody + " người");
        assertThat(chips()).singleElement().asString().isEqualTo("Giới tính: Nữ");
        test(find(Button.class, women).withText("Giới tính: Nữ").single()).click();
        assertThat(linesOf((RegisterView) getCurrentView())).hasSize(everybody);
        assertThat(chips()).isEmpty();
    }

    @Test
    @SignedInAs("tanmy")
    void ofAnEthnicGroupNobodyIsShownBeforeItWasSaidWhyOnceForTheUnit() {
        RegisterView asked = open("register?ethnicity=MINORITY");
        assertThat(textOf(asked)).contains("cần nêu lý do trước khi xem");
        assertThat(find(OfficialGrid.class, asked).exists())
                .as("nobody is shown")
                .isFalse();

        FormDialog<?> dialog = find(FormDialog.class).single();
        reason(dialog).setValue(DisclosureReason.REPORTING);
        test(find(Button.class, dialog).withText("Hiện thông tin nhạy cảm").single())
                .click();

        assertThat(textOf(asked)).doesNotContain("cần nêu lý do trước khi xem");
        open("register?ethnicity=KINH");
        assertThat(find(FormDialog.class).exists()).as("asked once").isFalse();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<DisclosureReason> reason(Component dialog) {
        return (RadioButtonGroup<DisclosureReason>) dialog.getChildren()
                .flatMap(Component::getChildren)
                .filter(RadioButtonGroup.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @SignedInAs("tanmy")
    void findsANameWithoutAccentsInAnyOrderAndByItsBeginning() {
        OfficialLine somebody = linesOf(open("register")).get(3);
        String[] words = somebody.fullName().split(" ");

        RegisterView view = open("register");
        find(SearchField.class, view).single().setValue(words[words.length - 1] + " " + words[0].substring(0, 1));

        assertThat(linesOf((RegisterView) getCurrentView()))
                .extracting(OfficialLine::id)
                .contains(somebody.id());
    }

    @Test
    @SignedInAs("tanmy")
    void putsNoMoreOfAnIdentityNumberIntoTheAddressThanIsLegible() {
        RegisterView view = open("register");

        find(SearchField.class, view).single().setValue("097864213579");

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("q=3579")
                .doesNotContain("0978");
    }

    @Test
    @SignedInAs("tanmy")
    void tellsNobodyUnderThisFilterFromNobodyYet() {
        RegisterView nobody = open("register?q=khongcoai");

        EmptyState said = find(EmptyState.class, nobody).single();
        assertThat(textOf(said)).contains("Không có ai khớp", "Xem cả danh sách");
        assertThat(find(Anchor.class, said).single().getHref()).isEqualTo("register?all=1");
        assertThat(textOf(
                        find(EmptyState.class, open("register?date=1960-01-01")).single()))
                .contains("Chưa có ai trong danh sách");
    }

    @Test
    @SignedInAs("giamsat")
    void fetchesTheNextPageBehindTheLastAndNamesTheUnits() {
        RegisterView view = open("register");
        assertThat(linesOf(view)).hasSize(RegisterList.PAGE);
        assertThat(find(OfficialGrid.class, view).single().getColumns().get(2).isVisible())
                .isTrue();

        test(find(Button.class, view).withText("Xem thêm").single()).click();

        List<OfficialLine> lines = linesOf(view);
        assertThat(lines).hasSizeGreaterThan(RegisterList.PAGE);
        assertThat(lines.stream().map(OfficialLine::id)).doesNotHaveDuplicates();
    }

    private List<String> chips() {
        return find(RegisterChips.class).all().stream()
                .filter(Component::isVisible)
                .flatMap(chips -> find(Button.class, chips).all().stream())
                .map(Button::getText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Select<Sex> sex(RegisterView view) {
        return find(Select.class, view)
                .withCondition(field -> "Giới tính".equals(field.getLabel()))
                .single();
    }

    private List<OfficialLine> linesOf(RegisterView view) {
        return find(OfficialGrid.class, view)
                .single()
                .getListDataView()
                .getItems()
                .toList();
    }

    private RegisterView open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return (RegisterView) getCurrentView();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
