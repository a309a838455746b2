package vn.nangchuan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.PortalBrowser;

/** The main job, done in a browser through the screens alone. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"nangchuan.demonstration.enabled=true", "vaadin.productionMode=true"})
@OwnSchemas("nc_e2e")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MainJobE2E {

    private final PortalBrowser person;

    MainJobE2E(@LocalServerPort int port) {
        person = new PortalBrowser(port);
    }

    @AfterAll
    void closeTheBrowser() {
        person.close();
    }

    @Test
    void theAdministratorOfTanLangSees20Of21AndTwoCertificatesAwaited() {
        person.signInAs("tanlang");

        assertThat(person.content()).containsText("95,2");
        assertThat(person.content()).containsText("20 trên 21");

        person.follow("Lành Thị Xuyến");
        Locator waiting = person.content()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("Đang đợi chứng chỉ"));
        assertThat(waiting).hasCount(2);
        assertThat(waiting.filter(new Locator.FilterOptions().setHasText("Bồi dưỡng quản lý nhà nước")))
                .containsText("21 ngày");
        assertThat(waiting.filter(new Locator.FilterOptions().setHasText("Lý luận chính trị")))
                .containsText("35 ngày");
    }

    @Test
    void anotherCommunesDossierLooksLikeOneThatIsNotThere() {
        String foreign = person.signInAs("tanmy")
                .open("register")
                .page()
                .locator("main a[href*='register/official/']")
                .first()
                .getAttribute("href");
        person.open(foreign);
        assertThat(person.content().locator("h1")).containsText(" ");

        person.signInAs("tanlang");
        String foreignAnswer = answerTo(foreign);
        String absentAnswer = answerTo("register/official/999999999");

        org.assertj.core.api.Assertions.assertThat(foreignAnswer).isEqualTo(absentAnswer);
    }

    private String answerTo(String path) {
        person.open(path);
        person.content().locator("h1").waitFor();
        return person.content().innerText();
    }

    @Test
    void oversightSeesTheDistrictAndDrillsToAPerson() {
        person.signInAs("giamsat").open("oversight");

        person.follow("huyện Văn Lãng");
        assertThat(person.content()).containsText("424");
        assertThat(person.content()).containsText("202");
        assertThat(person.content()).containsText("222");
        person.picture("oversight");
    }
}
