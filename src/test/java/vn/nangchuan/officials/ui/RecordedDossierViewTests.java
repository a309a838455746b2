package vn.nangchuan.officials.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.tabs.TabSheet;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;
import vn.nangchuan.officials.corrections.CorrectionFixture;
import vn.nangchuan.testing.PortalTest;

/** How former states of a dossier are found and read. */
@PortalTest
@Import(CorrectionFixture.class)
@ViewPackages(packages = "vn.nangchuan")
class RecordedDossierViewTests extends SpringBrowserlessTest {

    private static final String LINK = "Xem hồ sơ như đã ghi lúc đó";

    @Autowired
    CorrectionFixture world;

    @BeforeEach
    void openUnits() {
        world.open();
    }

    @Test
    void theHistoryLeadsToTheDossierAsItWasThen() {
        signIn(world.signedInClerk());
        open(OfficialNavigation.official(world.official));
        TabSheet tabs = find(TabSheet.class).single();
        tabs.setSelectedIndex(tabs.getTabCount() - 1);
        String address = find(Anchor.class).withText(LINK).all().getFirst().getHref();

        open(address);

        assertThat(text()).contains("Hoàng Thị Sen", "Hồ sơ như đã ghi lúc", "Bí thư Đảng ủy", "từ 01/05/2015");
    }

    @Test
    void nothingOnThePageCanBeChanged() {
        signIn(world.signedInClerk());
        open(OfficialNavigation.recorded(world.official, Instant.now()));

        assertThat(find(Button.class, page()).all()).isEmpty();
    }

    @Test
    void ofATimeBeforeTheDossierItSaysThatNothingIsOnRecord() {
        signIn(world.signedInClerk());
        open(OfficialNavigation.recorded(world.official, Instant.parse("2001-01-01T00:00:00Z")));

        assertThat(text()).contains("Không có gì ghi lúc đó");
    }

    @Test
    void anOfficialReadsTheirOwn() {
        signIn(world.signedInOfficial());
        open(OfficialNavigation.recorded(world.official, Instant.now()));

        assertThat(text()).contains("Hoàng Thị Sen");
    }

    @Test
    void anAddressThatNamesNoMomentIsNotFound() {
        signIn(world.signedInClerk());
        open(OfficialNavigation.RECORDED + "/" + world.official + "/yesterday");

        assertThat(find(RecordedDossierView.class).exists()).isFalse();
    }

    @Test
    void aDossierThatIsNotHereIsNotFound() {
        signIn(world.signedInClerk());
        open(OfficialNavigation.RECORDED + "/999999999/" + Instant.now());

        assertThat(find(RecordedDossierView.class).exists()).isFalse();
    }

    private RecordedDossierView page() {
        return find(RecordedDossierView.class).single();
    }

    private String text() {
        return page().getElement().getTextRecursively();
    }

    private static void signIn(Authentication who) {
        TestSecurityContextHolder.setContext(new SecurityContextImpl(who));
    }

    private static void open(String address) {
        UI.getCurrent().navigate(address);
    }
}
