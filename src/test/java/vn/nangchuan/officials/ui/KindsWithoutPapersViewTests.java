package vn.nangchuan.officials.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;
import vn.nangchuan.officials.corrections.CorrectionFixture;
import vn.nangchuan.testing.PortalTest;

/** How a clerk states on screen that there are no papers of a kind. */
@PortalTest
@ViewPackages(packages = "vn.nangchuan")
class KindsWithoutPapersViewTests extends SpringBrowserlessTest {

    @Autowired
    CorrectionFixture world;

    @BeforeEach
    void openUnits() {
        world.open();
    }

    @Test
    void aStatementIsTakenBackAndMadeAgainUnderOnesName() {
        open(world.signedInClerk());
        assertThat(text())
                .contains("Đã xác nhận không có, ngày 01/06/2019")
                .doesNotContain("Chưa có dữ liệu", "Lý luận chính trị");

        press("Bỏ xác nhận không có: Sức khỏe (được xác nhận)");
        assertThat(text()).contains("Chưa có dữ liệu");
        press("Xác nhận không có: Sức khỏe (được xác nhận)");

        assertThat(text())
                .contains("Đã xác nhận không có, ngày 19/07/2019, Ai Đó")
                .doesNotContain("Chưa có dữ liệu");
    }

    @Test
    void whoKeepsNoDossiersReadsAndChangesNothing() {
        open(world.signedInReader());

        assertThat(text()).contains("Đã xác nhận không có");
        assertThat(find(Button.class, kinds()).exists()).isFalse();
    }

    private void press(String name) {
        Button button = find(Button.class, kinds()).all().stream()
                .filter(candidate ->
                        candidate.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private KindsWithoutPapers kinds() {
        return find(KindsWithoutPapers.class).single();
    }

    private String text() {
        return kinds().getElement().getTextRecursively();
    }

    private void open(Authentication who) {
        TestSecurityContextHolder.setContext(new SecurityContextImpl(who));
        UI.getCurrent().navigate(OfficialNavigation.official(world.official));
    }
}
