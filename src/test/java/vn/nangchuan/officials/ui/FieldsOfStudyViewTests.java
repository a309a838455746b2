package vn.nangchuan.officials.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import vn.nangchuan.standards.ProfessionalField;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.SignedInAs;
import vn.nangchuan.uikit.FormDialog;

/** How an administrator says on screen to which field a name belongs. */
@SpringBootTest(properties = "nangchuan.demonstration.enabled=true")
@OwnSchemas("nc_fields")
@ViewPackages(packages = "vn.nangchuan")
class FieldsOfStudyViewTests extends SpringBrowserlessTest {

    @Test
    @SignedInAs("quantri")
    void aNameIsAddedAndChanged() {
        UI.getCurrent().navigate("fields-of-study");
        assertThat(text()).contains("Mọi tên ngành trong hồ sơ đều đã được xếp", "Chưa xếp tên ngành nào");

        press("Thêm tên ngành");
        save();
        assertThat(find(TextField.class, form()).single().isInvalid()).isTrue();
        assertThat(fields().isInvalid()).isTrue();
        find(TextField.class, form()).single().setValue("Luật kinh tế");
        fields().setValue(ProfessionalField.LAW);
        save();

        assertThat(find(FormDialog.class).exists()).isFalse();
        StudiedNameGrid mapped = find(StudiedNameGrid.class).single();
        assertThat(test(mapped).getCellText(0, 0)).isEqualTo("Luật kinh tế");
        assertThat(test(mapped).getCellText(0, 1)).isEqualTo("luật");
        test(find(Button.class, test(mapped).getCellComponent(0, 3)).single()).click();
        assertThat(find(TextField.class, form()).single().isReadOnly()).isTrue();
        fields().setValue(ProfessionalField.OTHER);
        save();
        assertThat(test(find(StudiedNameGrid.class).single()).getCellText(0, 1)).isEqualTo("ngành khác");
    }

    @Test
    @SignedInAs("tanlang")
    void aCommuneHasNoSuchPage() {
        UI.getCurrent().navigate("fields-of-study");

        assertThat(text()).doesNotContain("Thêm tên ngành");
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private void save() {
        test(find(Button.class, form()).withText("Xếp ngành").single()).click();
    }

    private Component form() {
        return find(FormDialog.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<ProfessionalField> fields() {
        return find(Select.class, form()).single();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
