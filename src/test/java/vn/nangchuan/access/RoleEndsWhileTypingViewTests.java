package vn.nangchuan.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.nangchuan.accounts.AccountPermissions;
import vn.nangchuan.accounts.InstallationAccounts;
import vn.nangchuan.accounts.InstallationAccounts.Opening;
import vn.nangchuan.accounts.Username;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.PasswordTest;
import vn.nangchuan.testing.RolesOfViews;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.training.ProgrammeSummary;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.FormDraft;
import vn.nangchuan.units.UnitPermissions;

/** A coordinator plans a class while their role ends: what they typed waits until they have it again. */
@PasswordTest
@ViewPackages(packages = {"vn.nangchuan.access.ui", "vn.nangchuan.training.ui", "vn.nangchuan.shell"})
class RoleEndsWhileTypingViewTests extends SpringBrowserlessTest {

    private static final LocalDate TODAY = TestClock.FIRST_DAY;
    private static final AtomicInteger NAMES = new AtomicInteger();

    @Autowired
    private RightsFollower rights;

    @Autowired
    private AuthenticationProvider signIn;

    @Autowired
    private InstallationAccounts accounts;

    @Autowired
    private TestProvinces provinces;

    @Autowired
    private TestClasses classes;

    @Autowired
    private JdbcClient jdbc;

    private final MockHttpSession session = new MockHttpSession();
    private UnitPath district = UnitPath.ofProvince(new UnitId(1));
    private AccountId account = new AccountId(0);
    private String username = "";

    @BeforeEach
    void signInAsCoordinator() {
        UnitPath province = provinces.openProvince();
        district = provinces.openDistrict(province, "Văn Lãng");
        classes.enterStateManagement(province);
        username = "dang-go-" + NAMES.incrementAndGet();
        account = provinces.as(
                province,
                "test",
                Set.of(UnitPermissions.READ, AccountPermissions.INSTALL),
                () -> accounts.open(new Opening(
                        new Username(username),
                        "Hoàng Thị Điều",
                        district.unit(),
                        "DISTRICT_COORDINATOR",
                        null,
                        TODAY.minusYears(1),
                        TestAccounts.PASSWORD,
                        false)));
        signInAnew();
    }

    @AfterEach
    void endTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void theSaveIsRefusedWithTheReasonAndTheDraftIsOfferedOnceTheRoleIsBack() throws Exception {
        UI.getCurrent().navigate("classes/new");
        planAClass();
        roundTrip();
        assertThat(text(find(FormDraft.class).single())).contains("Đã giữ bản nháp lúc");

        setEndOfRole(TODAY);
        click();
        type("Địa điểm", "Nhà văn hóa");
        test(find(Button.class).withText("Lập và mở chiêu sinh").single()).click();

        assertThat(text(find(FindingList.class).all().getLast()))
                .contains("Vai trò Điều phối huyện của bạn ở huyện Văn Lãng đã kết thúc từ ngày 19/07/2019")
                .contains("được giữ trong bản nháp đến ngày");

        setEndOfRole(null);
        signInAnew();
        UI.getCurrent().navigate("classes/new");
        assertThat(text(find(FormDraft.class).single())).contains("Bản nháp lúc");
        assertThat(field("Tên lớp").getValue()).isEmpty();
        test(find(Button.class).withText("Dùng tiếp").single()).click();

        assertThat(field("Tên lớp").getValue()).isEqualTo("Bồi dưỡng QLNN khóa III");
        assertThat(field("Mã lớp").getValue()).isEqualTo("QLNN-2019-03");
        assertThat(find(DateField.class).all())
                .extracting(DateField::getValue)
                .startsWith(TestClasses.FIRST_SITTING.startsOn(), TestClasses.FIRST_SITTING.endsOn());
        assertThat(field("Địa điểm").getValue())
                .as("what was left after the role had ended is not kept")
                .isEmpty();

        type("Địa điểm", "Nhà văn hóa");
        test(find(TextField.class).all().getLast()).setValue("38.000.000");
        test(find(Button.class).withText("Lập và mở chiêu sinh").single()).click();
        assertThat(text((Component) getCurrentView())).contains("Bồi dưỡng QLNN khóa III", "Nhà văn hóa");
        UI.getCurrent().navigate("classes/new");
        assertThat(find(FormDraft.class).exists())
                .as("what was saved is no draft any more")
                .isFalse();
    }

    /** A plan that lacks nothing but its place. */
    @SuppressWarnings("unchecked")
    private void planAClass() {
        ComboBox<ProgrammeSummary> programme = find(ComboBox.class).single();
        programme.setValue(programme.getListDataView().getItem(0));
        type("Tên lớp", "Bồi dưỡng QLNN khóa III");
        type("Mã lớp", "QLNN-2019-03");
        type("Giảng viên phụ trách", "ThS. Lý Văn Dạy");
        List<DateField> days = find(DateField.class).all();
        days.get(0).setValue(TestClasses.FIRST_SITTING.startsOn());
        days.get(1).setValue(TestClasses.FIRST_SITTING.endsOn());
        days.get(2).setValue(TestClasses.SECOND_SITTING.startsOn());
        days.get(3).setValue(TestClasses.SECOND_SITTING.endsOn());
    }

    private void signInAnew() {
        TestSecurityContextHolder.setContext(
                new SecurityContextImpl(RolesOfViews.added(Objects.requireNonNull(signIn.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(username, TestAccounts.PASSWORD))))));
        cleanVaadinEnvironment();
        initVaadinEnvironment();
    }

    /** What the portal does before every request. */
    private void click() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.setSession(session);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        new RightsRefresh(rights, Clock.systemUTC())
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }

    private void setEndOfRole(@Nullable LocalDate day) {
        provinces.in(
                UnitPath.ofProvince(district.province()),
                () -> jdbc.sql("UPDATE role_grant SET valid_to = :day WHERE account_id = :account")
                        .param("day", day)
                        .param("account", account.value())
                        .update());
    }

    private void type(String label, String value) {
        test(field(label)).setValue(value);
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
