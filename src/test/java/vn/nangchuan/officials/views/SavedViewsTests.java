package vn.nangchuan.officials.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.SignedInAs;

/** Views that people keep, for themselves and for colleagues; one test goes on where the one before ended. */
@SpringBootTest(properties = "nangchuan.demonstration.enabled=true")
@OwnSchemas("nc_saved_views")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ViewPackages(packages = {"vn.nangchuan.access.ui", "vn.nangchuan.officials.ui", "vn.nangchuan.shell"})
class SavedViewsTests extends SpringBrowserlessTest {

    private static final String WOMEN = "sex=FEMALE";

    @Autowired
    SavedViews views;

    @Test
    @Order(1)
    @SignedInAs("giamsat")
    void keepsOneForOneselfAndOneForTheUnit() {
        views.keep(new NameView(" Nữ ", false, true), WOMEN);
        views.keep(new NameView("Chưa đạt", true, false), "outcome=BELOW");

        assertThat(views.list()).extracting(SavedView::name).containsExactly("Chưa đạt", "Nữ");
        assertThat(views.preferred()).map(SavedView::query).contains(WOMEN);
    }

    @Test
    @Order(2)
    @SignedInAs("giamsat")
    void opensTheRegisterWithTheOnePreferredAndAllWhenAsked() {
        assertThat(opened(QueryParameters.empty())).contains("Giới tính: Nữ");
        assertThat(opened(QueryParameters.fromString("all=1"))).doesNotContain("Giới tính: Nữ");
    }

    @Test
    @Order(3)
    @SignedInAs("giamsat")
    void refusesANameThatSaysNothingOrIsTaken() {
        refused(SavedViewFinding.VIEW_NAME_MISSING, () -> views.keep(new NameView("  ", false, false), WOMEN));
        refused(SavedViewFinding.VIEW_NAME_TAKEN, () -> views.keep(new NameView("nữ", false, false), WOMEN));
        refused(
                SavedViewFinding.VIEW_NAME_TOO_LONG,
                () -> views.keep(new NameView("x".repeat(NameView.LONGEST + 1), false, false), WOMEN));
    }

    @Test
    @Order(4)
    @SignedInAs("thamdinh")
    void showsColleaguesTheSharedOneWhichTheyCannotChange() {
        SavedView shared = only(views.list());

        assertThat(shared.name()).isEqualTo("Chưa đạt");
        assertThat(shared.own()).isFalse();
        assertThat(shared.owner()).isNotBlank();
        assertThat(views.preferred()).isEmpty();
        refused(SavedViewFinding.VIEW_NOT_HERE, () -> views.change(shared.id(), new NameView("Của tôi", true, false)));
        refused(SavedViewFinding.VIEW_NOT_HERE, () -> views.remove(shared.id()));
        views.keep(new NameView("Chưa đạt", false, true), WOMEN);
        assertThat(views.list()).hasSize(2);
    }

    @Test
    @Order(8)
    @SignedInAs("nasam")
    void namesDifferByTheirMarksAndNotByCapitals() {
        views.keep(new NameView("Tân", false, false), WOMEN);
        views.keep(new NameView("Tan", false, false), WOMEN);
        refused(SavedViewFinding.VIEW_NAME_TAKEN, () -> views.keep(new NameView("TÂN", false, false), WOMEN));
        refused(SavedViewFinding.VIEW_NAME_TAKEN, () -> views.keep(new NameView("Ta\u0302n", false, false), WOMEN));

        assertThat(views.list()).hasSize(2);
    }

    @Test
    @Order(9)
    @SignedInAs("nasam")
    void keepsNoIdentityNumberNeitherInTheNameNorInTheSearch() {
        refused(
                SavedViewFinding.VIEW_NAME_WITH_NUMBER,
                () -> views.keep(new NameView("Ông 020175 001234", false, false), WOMEN));

        views.keep(new NameView("Ông Sen", false, false), "q=Sen+020175001234&unit=9000000001");
        assertThat(named("Ông Sen").query()).isEqualTo("q=Sen+1234&unit=9000000001");
    }

    @Test
    @Order(5)
    @SignedInAs("tanlang")
    void showsOtherUnitsNothing() {
        assertThat(views.list()).isEmpty();
    }

    @Test
    @Order(6)
    @SignedInAs("giamsat")
    void callsOneOtherwiseAndBeginsWithItAndRemovesTheOther() {
        SavedView women = named("Nữ");
        SavedView below = named("Chưa đạt");

        views.change(below.id(), new NameView("Chưa đạt chuẩn", false, true));
        views.remove(women.id());

        SavedView left = only(views.list());
        assertThat(left.name()).isEqualTo("Chưa đạt chuẩn");
        assertThat(left.shared()).isFalse();
        assertThat(left.preferred()).isTrue();
    }

    @Test
    @Order(7)
    @SignedInAs("thamdinh")
    void keepsNoMoreThanOneFindsAgain() {
        for (int number = views.list().size(); number < SavedViews.MOST; number++) {
            views.keep(new NameView("Danh sách " + number, false, false), WOMEN);
        }

        refused(SavedViewFinding.VIEWS_TOO_MANY, () -> views.keep(new NameView("Thêm", false, false), WOMEN));
    }

    private static SavedView only(List<SavedView> kept) {
        assertThat(kept).hasSize(1);
        return kept.getFirst();
    }

    private SavedView named(String name) {
        return views.list().stream()
                .filter(view -> view.own() && view.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String opened(QueryParameters query) {
        UI.getCurrent().navigate("register", query);
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private static void refused(SavedViewFinding code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refusal -> assertThat(refusal.findings())
                                .extracting(finding -> (Object) finding.code())
                                .containsExactly(code));
    }
}
