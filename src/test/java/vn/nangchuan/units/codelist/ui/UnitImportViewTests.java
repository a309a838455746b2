package vn.nangchuan.units.codelist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.context.SpringBootTest;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.SignedInAs;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.ListDownload;

/** The page on which a list is brought, looked at and taken over, on the demonstration's province. */
@SpringBootTest(properties = "nangchuan.demonstration.enabled=true")
@OwnSchemas("nc_unit_lists")
@ViewPackages(packages = {"vn.nangchuan.access.ui", "vn.nangchuan.units.codelist.ui", "vn.nangchuan.shell"})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UnitImportViewTests extends SpringBrowserlessTest {

    private static final String HEADING =
            "code;parent_code;level;type;name;province_code;valid_from;valid_to;resolution\n";
    private static final String LIST = HEADING
            + "20;;province;Tỉnh;Lạng Sơn;20;;;\n"
            + "182;20;district;Huyện;Văn Lãng;20;;;\n"
            + "06172;182;commune;Xã;Tân Mỹ;20;;;\n"
            + "06999;182;commune;Xã;Bắc Hùng;20;2020-01-01;;818/NQ-UBTVQH14\n"
            + "04;;province;Tỉnh;Cao Bằng;04;;;\n";

    @Test
    @Order(1)
    @SignedInAs("quantri")
    void saysThatNoListWasTakenOverYet() {
        navigate(UnitImportView.class);

        assertThat(find(EmptyState.class).single().isVisible()).isTrue();
        assertThat(find(Button.class).withTextContaining("Áp dụng").exists()).isFalse();
    }

    @Test
    @Order(2)
    @SignedInAs("quantri")
    void showsWhatAListChangesByKindAndWhatIsLeft() throws Exception {
        navigate(UnitImportView.class);
        fill(LocalDate.of(2020, 1, 1), "");

        bring("danh-muc.csv", LIST);

        assertThat(text())
                .contains(
                        "Thay đổi của tỉnh Lạng Sơn từ 01/01/2020",
                        "Tệp: danh-muc.csv",
                        "Bỏ qua 1 dòng của tỉnh khác",
                        "Thành lập: 1",
                        "Để lại cho sắp xếp đơn vị",
                        "Không đổi: 3");
        assertThat(taken()).contains("thay-doi-don-vi");
    }

    @Test
    @Order(3)
    @SignedInAs("quantri")
    void asksForTheResolutionAtItsFieldBeforeAnythingElse() throws Exception {
        navigate(UnitImportView.class);
        fill(LocalDate.of(2020, 1, 1), "");
        bring("danh-muc.csv", LIST);

        test(apply()).click();

        assertThat(find(TextField.class).single().isInvalid()).isTrue();
        assertThat(find(com.vaadin.flow.component.dialog.Dialog.class).exists()).isFalse();
    }

    @Test
    @Order(4)
    @SignedInAs("quantri")
    void showsRowsThatAreWrongAndNoButton() throws Exception {
        navigate(UnitImportView.class);

        bring("danh-muc.csv", LIST + "6999;182;commune;Xã;Bắc Hùng;20;;;\n");

        assertThat(text()).contains("Lỗi trong danh sách: 1", "Hãy sửa các lỗi dưới đây");
        assertThat(find(RowFindingGrid.class).exists()).isTrue();
        assertThat(find(Button.class).withTextContaining("Áp dụng").exists()).isFalse();
        assertThat(taken()).contains("loi-danh-muc-don-vi");
    }

    /** The lists that the page offers, each taken away as CSV. */
    private List<String> taken() {
        List<ListDownload> offered = find(ListDownload.class).all();
        offered.forEach(list -> new MenuBarTester<>(find(MenuBar.class, list).single()).clickItem(0, 1));
        return offered.stream()
                .map(list -> list.getElement().getAttribute("data-list"))
                .toList();
    }

    @Test
    @Order(5)
    @SignedInAs("quantri")
    void saysWhyAFileIsNotRead() throws Exception {
        navigate(UnitImportView.class);

        bring("danh-muc.xlsx", LIST);

        assertThat(find(FindingList.class).all().stream()
                        .map(list -> list.getElement().getTextRecursively()))
                .anyMatch(text -> text.contains("không đúng với đuôi tệp"));

        ComponentUtil.fireEvent(
                find(Upload.class).single(),
                new FileRejectedEvent(find(Upload.class).single(), "Loại tệp này không được nhận."));
        assertThat(find(FindingList.class).all().stream()
                        .map(list -> list.getElement().getTextRecursively()))
                .as("the browser keeps a file of another kind back")
                .anyMatch(text -> text.contains("Loại tệp này không được nhận."));
    }

    @Test
    @Order(6)
    @SignedInAs("quantri")
    void takesItOverOnceAskedAndListsIt() throws Exception {
        navigate(UnitImportView.class);
        fill(LocalDate.of(2020, 1, 1), "818/NQ-UBTVQH14");
        test(find(Checkbox.class).single()).click();
        bring("danh-muc.csv", LIST.replace("182;20;district;Huyện;Văn Lãng;20;;;\n", ""));

        test(apply()).click();
        assertThat(find(com.vaadin.flow.component.dialog.Dialog.class)
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("tỉnh Lạng Sơn", "01/01/2020");
        test(find(Button.class).withText("Áp dụng danh mục").single()).click();

        assertThat(text()).contains("Danh mục khớp với hệ thống");
        assertThat(find(PastImportGrid.class).exists()).isTrue();
    }

    @Test
    @Order(7)
    @SignedInAs("quantritinh")
    void isThereForTheProvincesAdministrator() {
        navigate(UnitImportView.class);

        assertThat(find(PastImportGrid.class).exists()).isTrue();
    }

    @Test
    @Order(8)
    @SignedInAs("tanlang")
    void isNotThereForACommune() {
        UI.getCurrent().navigate("unit-lists");

        assertThat(getCurrentView()).isNotInstanceOf(UnitImportView.class);
    }

    private void fill(LocalDate day, String resolution) {
        test(find(DatePicker.class).single()).setValue(day);
        find(TextField.class).single().setValue(resolution);
    }

    private void bring(String name, String content) throws Exception {
        test(find(Upload.class).single()).upload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private Button apply() {
        return find(Button.class).withTextContaining("Áp dụng").single();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
