package vn.nangchuan.officials.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import vn.nangchuan.officials.KeyPostLine;
import vn.nangchuan.officials.PostChoice;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.SignedInAs;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.FormDialog;

/** The set of key posts on screen, on the demonstration's data. */
@SpringBootTest(properties = "nangchuan.demonstration.enabled=true")
@OwnSchemas("nc_key_posts")
@ViewPackages(packages = {"vn.nangchuan.access.ui", "vn.nangchuan.officials.ui", "vn.nangchuan.shell"})
class KeyPostsViewTests extends SpringBrowserlessTest {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2020, 1, 1);

    @Test
    @SignedInAs("quantri")
    void addsAPostFromADayAndEndsItAtAnother() {
        KeyPostsView view = navigate(KeyPostsView.class);
        assertThat(lines(view)).extracting(line -> line.post().vi()).startsWith("Bí thư Đảng ủy", "Phó Bí thư Đảng ủy");
        int before = lines(view).size();

        test(find(Button.class, view).withText("Thêm chức vụ").single()).click();
        save("Thêm chức vụ");
        assertThat(posts().isInvalid()).isTrue();
        posts().setValue(choice("Phó Chủ tịch UBND"));
        test(find(DateField.class).single()).setValue(NEXT_YEAR);
        save("Thêm chức vụ");

        assertThat(find(FormDialog.class).exists()).isFalse();
        assertThat(lines(view))
                .hasSize(before + 1)
                .anySatisfy(line -> assertThat(line.validFrom()).isEqualTo(NEXT_YEAR));

        endNewOne(view, NEXT_YEAR);
        assertThat(find(DateField.class).single().getErrorMessage()).contains("02/01/2020");
        test(find(DateField.class).single()).setValue(NEXT_YEAR.plusYears(1));
        save("Kết thúc");
        assertThat(lines(view).getLast().validTo()).isEqualTo(NEXT_YEAR.plusYears(1));
    }

    @Test
    @SignedInAs("quantri")
    void givesTheSystemAdministratorThisPageAndNoDossier() {
        UI.getCurrent().navigate("");

        assertThat(find(SideNavItem.class).all().stream().map(SideNavItem::getPath))
                .contains("key-posts")
                .doesNotContain("register");
    }

    @Test
    @SignedInAs("giamsat")
    void staysClosedToTheProvincesOversight() {
        UI.getCurrent().navigate("key-posts");

        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("Không có trang này");
    }

    private void endNewOne(KeyPostsView view, LocalDate day) {
        KeyPostGrid grid = find(KeyPostGrid.class, view).single();
        int row = lines(view).stream().map(KeyPostLine::validFrom).toList().indexOf(NEXT_YEAR);
        test(find(Button.class, test(grid).getCellComponent(row, 4)).single()).click();
        test(find(DateField.class).single()).setValue(day);
        save("Kết thúc");
    }

    private void save(String label) {
        test(find(Button.class, find(FormDialog.class).single()).withText(label).single())
                .click();
    }

    private PostChoice choice(String name) {
        return posts().getListDataView()
                .getItems()
                .filter(choice -> choice.name().vi().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PostChoice> posts() {
        return find(ComboBox.class).single();
    }

    private List<KeyPostLine> lines(KeyPostsView view) {
        return find(KeyPostGrid.class, view)
                .single()
                .getListDataView()
                .getItems()
                .toList();
    }
}
