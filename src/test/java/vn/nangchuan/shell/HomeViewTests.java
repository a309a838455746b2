package vn.nangchuan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Div;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import vn.nangchuan.Frame;
import vn.nangchuan.access.SignedIn;
import vn.nangchuan.uikit.EmptyState;

@SpringBootTest(classes = Frame.class)
@ViewPackages(packages = {"vn.nangchuan.access.ui", "vn.nangchuan.shell"})
@SignedIn
class HomeViewTests extends SpringBrowserlessTest {

    @Test
    void saysHonestlyThatNothingWaits() {
        HomeView home = navigate(HomeView.class);

        assertThat(find(EmptyState.class, home).single().getElement().getTextRecursively())
                .contains("không có việc nào");
    }

    @Test
    void greetsByNameUnitAndWorkingDate() {
        HomeView home = navigate(HomeView.class);

        assertThat(home.getElement().getTextRecursively()).contains("Nông Thị Lan", "Xã Tân Lang", "19/07/2019");
    }

    @Test
    void claimsNoDemonstrationOutsideOne() {
        navigate(HomeView.class);

        assertThat(find(Div.class).withClassName("demonstration-mark").exists()).isFalse();
    }
}
