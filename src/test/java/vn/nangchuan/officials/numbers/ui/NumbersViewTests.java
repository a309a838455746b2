package vn.nangchuan.officials.numbers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.access.Workplace;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DossierDesk;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.IdentityEntry;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.corrections.CorrectionFixture;
import vn.nangchuan.officials.numbers.Judgement;
import vn.nangchuan.officials.numbers.NumberPermissions;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standings.StandingPermissions;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.RolesOfViews;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.uikit.FormDialog;
import vn.nangchuan.units.UnitPermissions;

/** The province decides about a number on its screen, and the commune reads on the dossier what was decided. */
@PortalTest
@ViewPackages(packages = "vn.nangchuan")
class NumbersViewTests extends SpringBrowserlessTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(400_000);

    @Autowired
    CorrectionFixture world;

    @Autowired
    TestProvinces provinces;

    @Autowired
    DossierDesk desk;

    @Autowired
    Dossiers dossiers;

    private String number = "";
    private OfficialId van = new OfficialId(0);

    @BeforeEach
    void twoDossiersWithOneNumber() {
        number = "020175" + NUMBERS.incrementAndGet();
        world.open();
        UnitPath sibling = provinces.openCommune(world.province, "Tân Mỹ");
        van = provinces.enterSecretary(sibling, "Bế Thị Vẫn");
        enter(sibling, van);
        enter(world.commune, world.official);
    }

    @Test
    void theProvinceDecidesAndTheCommuneReadsTheOutcome() {
        open(reviewer(), NumberNavigation.LIST);
        test(find(Button.class, test(find(NumberGrid.class).single()).getCellComponent(0, 2))
                        .single())
                .click();
        FormDialog<?> form = find(FormDialog.class).single();
        click("Quyết định", form);
        assertThat(form.isOpened()).as("nothing was filled in").isTrue();

        this.<Judgement>select(0).setValue(Judgement.DIFFERENT_PERSONS);
        assertThat(select(1).getLabel()).isEqualTo("Hồ sơ ghi đúng số");
        this.<String>select(1).setValue(van.toString());
        find(TextArea.class, form).single().setValue("Đối chiếu thẻ căn cước");
        click("Quyết định", form);
        assertThat(text()).contains("Không có số định danh nào cần đối chiếu.");

        UI.getCurrent().navigate(NumberNavigation.LIST, QueryParameters.of("view", "decided"));
        assertThat(find(RulingGrid.class).exists()).isTrue();

        open(world.signedInClerk(), OfficialNavigation.official(world.official));
        assertThat(text())
                .contains("Tỉnh đã đối chiếu", "Đối chiếu thẻ căn cước", "Tỉnh kết luận số định danh sai")
                .doesNotContain("Bế Thị Vẫn", "Tân Mỹ");

        number = "020175" + NUMBERS.incrementAndGet();
        enter(world.commune, world.official);
        open(world.signedInClerk(), OfficialNavigation.official(world.official));
        assertThat(text()).as("it is mended").doesNotContain("Tỉnh đã đối chiếu", "số định danh sai");
    }

    @Test
    void whoseDossierIsKeptIsAskedForAmongThoseOfTheProvinceAlone() {
        open(reviewer(), NumberNavigation.LIST);
        test(find(Button.class, test(find(NumberGrid.class).single()).getCellComponent(0, 2))
                        .single())
                .click();

        this.<Judgement>select(0).setValue(Judgement.SAME_PERSON);
        assertThat(offered(1)).hasSize(2);
        this.<Judgement>select(0).setValue(Judgement.DIFFERENT_PERSONS);
        assertThat(offered(1)).hasSize(3).last().isEqualTo("Không hồ sơ nào trong tỉnh");
    }

    private List<String> offered(int place) {
        Select<String> select = select(place);
        return select.getListDataView()
                .getItems()
                .map(select.getItemLabelGenerator()::apply)
                .toList();
    }

    @Test
    void theClerkReadsThatTheProvinceComparesAndNoMore() {
        open(world.signedInClerk(), OfficialNavigation.official(world.official));

        assertThat(text()).contains("Số định danh cần tỉnh đối chiếu").doesNotContain("Bế Thị Vẫn", "Tân Mỹ");
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(int place) {
        return (Select<T>)
                find(Select.class, find(FormDialog.class).single()).all().get(place);
    }

    private void click(String text, Component within) {
        test(find(Button.class, within).withText(text).single()).click();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void open(Authentication who, String address) {
        TestSecurityContextHolder.setContext(new SecurityContextImpl(who));
        UI.getCurrent().navigate(address);
    }

    private void enter(UnitPath commune, OfficialId official) {
        provinces.in(
                commune,
                () -> desk.change(
                        official,
                        dossiers.open(official).orElseThrow().details().version(),
                        new IdentityEntry(number, LocalDate.of(2018, 1, 1), null, null)));
    }

    private Authentication reviewer() {
        Set<String> rights = Set.of(
                UnitPermissions.READ, OfficialPermissions.READ, NumberPermissions.COMPARE, StandingPermissions.READ);
        Workplace place = new Workplace(
                world.province.unit(),
                "tỉnh Lạng Sơn",
                "",
                world.province.value(),
                Set.of("PROVINCE_REVIEWER"),
                null,
                null);
        SignedInAccount person =
                new SignedInAccount(new AccountId(79), "tham-dinh", "Thẩm Định", null, place, List.of(place), rights);
        return RolesOfViews.added(UsernamePasswordAuthenticationToken.authenticated(
                person, null, rights.stream().map(SimpleGrantedAuthority::new).toList()));
    }
}
