package vn.nangchuan.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.testing.DemonstrationTest;
import vn.nangchuan.testing.SignedInAs;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.training.ClassLists;
import vn.nangchuan.uikit.EmptyState;

/** The screens of classes on the demonstration's data, for the host and for a commune. */
@DemonstrationTest
@ViewPackages(packages = {"vn.nangchuan.access.ui", "vn.nangchuan.training.ui", "vn.nangchuan.shell"})
class ClassViewTests extends SpringBrowserlessTest {

    @Autowired
    ClassLists lists;

    @Test
    @SignedInAs("tanmy")
    void listsTheClassesToComeBeforePastOnes() {
        ClassesView view = navigate(ClassesView.class);

        String text = text(view);
        assertThat(text).contains("Tháng 8/2019", "Các lớp đã qua");
        assertThat(text.indexOf("khóa II năm 2019")).isLessThan(text.indexOf("Các lớp đã qua"));
        assertThat(text.indexOf("khóa I năm 2019")).isGreaterThan(text.indexOf("Các lớp đã qua"));
    }

    @Test
    @SignedInAs("tanmy")
    void keepsTheFilterInTheAddressAndSaysHonestlyThatNothingMatches() {
        UI.getCurrent().navigate("classes", QueryParameters.simple(Map.of("year", "2019", "status", "CANCELLED")));

        ClassesView view = (ClassesView) getCurrentView();
        assertThat(find(EmptyState.class, view).exists()).isTrue();
        assertThat(find(ClassItem.class, view).exists()).isFalse();
    }

    @Test
    @SignedInAs("tanmy")
    void offersACommuneNoStepsAndNoBook() {
        ClassView view = open("QLNN-2019-02");

        assertThat(buttons(view)).doesNotContain("Chốt danh sách", "Hủy lớp");
        assertThat(tabs(view)).contains("Học viên").doesNotContain("Điểm danh", "Kết quả");
    }

    @Test
    @SignedInAs("dieuphoi")
    void offersTheHostTheStepsThatArePossible() {
        ClassView view = open("QLNN-2019-02");

        assertThat(buttons(view))
                .contains("Chốt danh sách", "Hoãn lớp", "Hủy lớp")
                .doesNotContain("Khai giảng", "Đóng lớp");
    }

    @Test
    @SignedInAs("dieuphoicaoloc")
    void offersNoStepsAtTheClassOfAnotherHost() {
        assertThat(buttons(open("QLNN-2019-02"))).doesNotContain("Chốt danh sách", "Hủy lớp");
    }

    @Test
    @SignedInAs("dieuphoi")
    void opensTheBookOfAClassThatIsUnderWay() {
        ClassView view = open("TIENG-TAY-NUNG-2019-01");

        assertThat(tabs(view)).contains("Điểm danh", "Kết quả");
    }

    @Test
    @SignedInAs("tanmy")
    void answersAnUnknownClassWithNotFound() {
        UI.getCurrent().navigate("classes/class/999999999");

        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
    }

    @Test
    @SignedInAs("dieuphoi")
    void saysAtEachFieldOfANewClassWhatIsMissing() {
        NewClassView view = navigate(NewClassView.class);

        test(find(Button.class, view).withText("Lập và mở chiêu sinh").single()).click();

        assertThat(find(TextField.class, view).all().stream()
                        .filter(TextField::isInvalid)
                        .map(TextField::getLabel))
                .containsExactly("Tên lớp", "Mã lớp", "Địa điểm", "Giảng viên phụ trách");
        assertThat(find(ComboBox.class, view).single().isInvalid()).isTrue();
    }

    private ClassView open(String code) {
        ClassLine line = lists.classesBetween(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31)).stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow();
        return navigate(ClassView.class, line.id().value());
    }

    private List<String> buttons(Component view) {
        return find(Button.class, view).all().stream().map(Button::getText).toList();
    }

    private List<String> tabs(Component view) {
        return find(Tab.class, view).all().stream().map(Tab::getLabel).toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
