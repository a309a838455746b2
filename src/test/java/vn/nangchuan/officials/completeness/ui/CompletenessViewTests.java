package vn.nangchuan.officials.completeness.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;
import vn.nangchuan.officials.corrections.CorrectionFixture;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.uikit.FormDialog;

/** From what is to be mended one click leads to where it is mended. */
@PortalTest
@ViewPackages(packages = "vn.nangchuan")
class CompletenessViewTests extends SpringBrowserlessTest {

    @Autowired
    CorrectionFixture world;

    @Autowired
    TestProvinces provinces;

    @BeforeEach
    void openUnits() {
        world.open();
    }

    @Test
    void theClerkIsLedFromTheListToTheFormWithTheField() {
        open(world.signedInClerk(), CompletenessNavigation.LIST);
        assertThat(text()).contains("Hồ sơ đủ", "0 trên 1");

        follow(points(), "Chưa có ngày vào cơ quan hiện nay: sửa hồ sơ Hoàng Thị Sen");

        FormDialog<?> form = find(FormDialog.class).single();
        assertThat(form.getHeaderTitle()).contains("Tuyển dụng");
        assertThat(find(TextField.class, form).all()).isNotEmpty();
    }

    @Test
    void theDossierSaysWhatIsToBeMendedAndWhyAndLeadsThere() {
        open(world.signedInClerk(), OfficialNavigation.official(world.official));
        assertThat(text()).contains("điểm cần bổ sung, đối chiếu", "Chưa có số điện thoại", "TT 06/2023, mục 8");

        follow((Component) getCurrentView(), "Sửa: Chưa có ngày cấp giấy tờ");

        assertThat(find(FormDialog.class).exists()).isTrue();
    }

    @Test
    void theOfficialIsToldAndAsksForWhatIsWrong() {
        open(world.signedInOfficial(), OfficialNavigation.official(world.official));

        assertThat(text()).contains("Chưa có số điện thoại", "đề nghị xã sửa");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .noneMatch(address -> address.contains("mend="));
    }

    @Test
    void aClerkIsLedNowhereOnTheOwnDossierAndToldWhomToAsk() {
        open(world.signedInClerkWhoIsTheOfficial(), OfficialNavigation.official(world.official));
        assertThat(text()).contains("Chưa có số điện thoại", "đề nghị xã sửa");
        assertThat(mending((Component) getCurrentView())).isEmpty();

        provinces.enterSecretary(world.commune, "Lý Văn An");
        open(world.signedInClerkWhoIsTheOfficial(), CompletenessNavigation.LIST);
        assertThat(mending(points(0))).as("somebody else's").isNotEmpty();
        assertThat(points(1).getElement().getTextRecursively()).contains("Chưa có số điện thoại");
        assertThat(mending(points(1))).isEmpty();
    }

    private List<String> mending(Component within) {
        return find(Anchor.class, within).all().stream()
                .map(Anchor::getHref)
                .filter(address -> address.contains("mend="))
                .toList();
    }

    @Test
    void anAddressOpensNoFormForWhoMayNotEdit() {
        open(world.signedInReader(), OfficialNavigation.official(world.official) + "?mend=recruitment.joinedOn");

        assertThat(find(FormDialog.class).exists()).isFalse();
        assertThat(text()).doesNotContain("điểm cần bổ sung");
    }

    @Test
    void whatCannotBeMeantOpensNothing() {
        open(world.signedInClerk(), OfficialNavigation.official(world.official) + "?mend=paper.number.99");
        assertThat(find(FormDialog.class).exists()).isFalse();

        open(world.signedInClerk(), CompletenessNavigation.LIST + "?kind=X&rule=Y");
        assertThat(points().getElement().getTextRecursively()).contains("Chưa có số điện thoại");
    }

    @Test
    void aFilterThatLeavesNobodySaysSo() {
        open(world.signedInClerk(), CompletenessNavigation.LIST + "?kind=DUPLICATE");

        assertThat(text()).contains("Không có hồ sơ nào như vậy.");
    }

    private Component points() {
        return points(0);
    }

    private Component points(int line) {
        return test(find(IncompleteGrid.class).single()).getCellComponent(line, 1);
    }

    private void follow(Component within, String name) {
        Anchor link = find(Anchor.class, within).all().stream()
                .filter(candidate ->
                        candidate.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
        go(link.getHref());
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void open(Authentication who, String address) {
        TestSecurityContextHolder.setContext(new SecurityContextImpl(who));
        go(address);
    }

    private static void go(String address) {
        String[] parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }
}
