package vn.nangchuan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import vn.nangchuan.Frame;
import vn.nangchuan.access.SignedIn;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.HomeCard;
import vn.nangchuan.uikit.WaitingCount;

@SpringBootTest(
        classes = {Frame.class, FrameViewTests.Contributions.class},
        properties = "nangchuan.demonstration.enabled=true")
@ViewPackages(packages = {"vn.nangchuan.access.ui", "vn.nangchuan.shell", "frametests"})
@ExtendWith(OutputCaptureExtension.class)
@SignedIn
class FrameViewTests extends SpringBrowserlessTest {

    @Test
    void showsTheUnitAndWhereItBelongs() {
        navigate(HomeView.class);

        assertThat(textOf(ProductMark.class)).contains("Xã Tân Lang", "tỉnh Lạng Sơn › huyện Văn Lãng");
    }

    @Test
    void listsOnlyWhatThePersonMayOpen() {
        navigate(HomeView.class);

        assertThat(entries()).containsExactly("", "inbox");
    }

    @Test
    @SignedIn(permissions = "secret:open")
    void listsMoreForWhoMayOpenMore() {
        navigate(HomeView.class);

        assertThat(entries()).containsExactly("", "inbox", "secret");
    }

    @Test
    void countsWhatWaitsAtItsEntry() {
        navigate(HomeView.class);

        assertThat(find(Span.class).withClassName("waiting-count").single().getText())
                .isEqualTo("1.234");
    }

    @Test
    void showsTheWorkingDateWhenItIsNotToday() {
        navigate(HomeView.class);

        assertThat(textOf(WorkingDate.class)).contains("19/07/2019");
    }

    @Test
    void saysThatThisIsADemonstration() {
        navigate(HomeView.class);

        assertThat(find(Div.class).withClassName("demonstration-mark").exists()).isTrue();
    }

    @Test
    void putsTheCardsOfModulesOnTheHomePageInOrder() {
        HomeView home = navigate(HomeView.class);

        assertThat(find(Div.class, home).withClassName("test-card").all())
                .extracting(Div::getText)
                .containsExactly("first", "second");
        assertThat(find(EmptyState.class, home).exists()).isFalse();
    }

    @Test
    void aForeignIdAnUnknownAddressAndAMissingRightLookExactlyAlike() {
        List<String> pages =
                List.of(opened("no-such-page"), opened("dossier/4711"), opened("secret"), opened("refused-by-service"));

        assertThat(pages.getFirst()).contains("Không có trang này");
        assertThat(pages).allSatisfy(page -> assertThat(page).isEqualTo(pages.getFirst()));
    }

    @Test
    void anUnexpectedErrorOnOpeningShowsTheIdThatIsInTheLog(CapturedOutput log) {
        String page = opened("broken");

        String id = page.substring(page.indexOf("NC-"), page.indexOf("NC-") + 11);
        assertThat(log).contains("[" + id + "]").contains("Broken on purpose");
        assertThat(page).doesNotContain("Broken on purpose");
    }

    @Test
    void anUnexpectedErrorWhileWorkingShowsTheIdThatIsInTheLog(CapturedOutput log) {
        navigate(HomeView.class);

        UI.getCurrent().getSession().getErrorHandler().error(new ErrorEvent(new IllegalStateException("Step broke")));

        Notification notice = find(Notification.class).single();
        assertThat(log).contains("Step broke");
        assertThat(notice.getElement().getTextRecursively()).contains("NC-").doesNotContain("Step broke");
    }

    @Test
    void whoeverClosedThePageMeanwhileIsNoFailure(CapturedOutput log) {
        navigate(HomeView.class);
        IOException gone = new IOException("Broken pipe");

        UI.getCurrent().getSession().getErrorHandler().error(new ErrorEvent(new UncheckedIOException(gone)));

        assertThat(find(Notification.class).exists()).isFalse();
        assertThat(log).doesNotContain("Broken pipe");
    }

    @Test
    void aDatabaseThatWentAwayIsOne(CapturedOutput log) {
        navigate(HomeView.class);
        SQLException lost = new SQLException("Connection reset by peer", "08000");

        UI.getCurrent().getSession().getErrorHandler().error(new ErrorEvent(new IllegalStateException(lost)));

        assertThat(find(Notification.class).exists()).isTrue();
        assertThat(log).contains("Connection reset by peer");
    }

    @Test
    @SignedIn(mustChangePassword = true)
    void leadsToTheNewPasswordFirstWhereverOneWantsToGo() {
        UI.getCurrent().navigate("inbox");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("change-password");
    }

    private List<String> entries() {
        return find(SideNavItem.class).all().stream().map(SideNavItem::getPath).toList();
    }

    private String opened(String path) {
        UI.getCurrent().navigate(path);
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }

    private <T extends Component> String textOf(Class<T> type) {
        return find(type).single().getElement().getTextRecursively();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Contributions {

        @Bean
        HomeCard second() {
            return new Card(2, true, "second");
        }

        @Bean
        HomeCard first() {
            return new Card(1, true, "first");
        }

        @Bean
        HomeCard forOthers() {
            return new Card(0, false, "for others");
        }

        @Bean
        WaitingCount waiting() {
            return new Waiting("inbox", 1234);
        }

        @Bean
        WaitingCount withoutEntry() {
            return new Waiting("elsewhere", 5);
        }
    }

    private record Card(int order, boolean isForCurrentUser, String text) implements HomeCard {

        @Override
        public Component create() {
            Div card = new Div(text);
            card.addClassName("test-card");
            return card;
        }
    }

    private record Waiting(String route, long count) implements WaitingCount {}
}
