package vn.nangchuan.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.OwnAccountAct;
import vn.nangchuan.access.OwnAccountAct.Kind;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.SignedInAs;
import vn.nangchuan.uikit.EmptyState;

/** The audit trail on screen, on the demonstration's data. */
@SpringBootTest(properties = "nangchuan.demonstration.enabled=true")
@OwnSchemas("nc_audit_screens")
@ViewPackages(
        packages = {"vn.nangchuan.access.ui", "vn.nangchuan.audit.ui", "vn.nangchuan.officials.ui", "vn.nangchuan.shell"
        })
class AuditViewTests extends SpringBrowserlessTest {

    @Autowired
    Scopes scopes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HistoryPanels histories;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    CurrentUser currentUser;

    @Test
    @SignedInAs("giamsat")
    void showsTheProvincesOversightWhoOpenedADossier() {
        open(OfficialNavigation.official(official()));

        AuditView view = open("audit?official=" + official(), AuditView.class);

        assertThat(texts(view))
                .anySatisfy(text -> assertThat(text)
                        .contains("Mở xem hồ sơ", "Giám sát tỉnh (tỉnh Lạng Sơn)", "ngày làm việc", "Liên quan đến"));
    }

    @Test
    @SignedInAs("giamsat")
    void tellsHowManyWereEnteredAtOnceWithoutNamingThem() {
        AuditView view = open("audit?action=officials:entered-many", AuditView.class);

        assertThat(texts(view))
                .isNotEmpty()
                .allSatisfy(text ->
                        assertThat(text).contains("Nhập danh sách", "Hệ thống tự làm (demonstration)", "Số người"));
    }

    @Test
    @SignedInAs("giamsat")
    void findsWhatSomebodyDidToTheirOwnSignIn() {
        AccountId self = currentUser.require().id();
        events.publishEvent(new OwnAccountAct(self, Kind.SESSION_ENDED, "Chrome · Android"));

        AuditView view = open("audit?action=access:session-ended", AuditView.class);

        assertThat(texts(view))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("Tự đóng một phiên đăng nhập", "Bùi Quang Thạch", "Trình duyệt", "Chrome · Android"));
    }

    @Test
    @SignedInAs("quantri")
    void showsWhatSomebodyDidToTheirOwnSignInWithTheAccount() {
        AccountId self = currentUser.require().id();
        events.publishEvent(new OwnAccountAct(self, Kind.RECOVERY_CODE_USED));

        HistoryPanel panel = histories.of(new AuditSubject(AuditSubject.ACCOUNT, self.value()));
        UI.getCurrent().add(panel);

        assertThat(texts(panel)).first().asString().contains("Dùng một mã dự phòng", "Quản trị hệ thống");
    }

    @Test
    @SignedInAs("giamsat")
    void saysWhenNothingMatches() {
        AuditView view = open("audit?q=nobody-of-that-name", AuditView.class);

        assertThat(find(EmptyState.class, view).exists()).isTrue();
        assertThat(find(LineItem.class, view).exists()).isFalse();
    }

    @Test
    @SignedInAs("quantri")
    void namesNoOfficialToTheSystemAdministrator() {
        AuditView view = open("audit", AuditView.class);

        assertThat(texts(view)).isNotEmpty();
        assertThat(find(Anchor.class, view).all())
                .extracting(Anchor::getHref)
                .as("nothing leads to a dossier")
                .noneMatch(address -> address.startsWith("register/official"));
    }

    @Test
    @SignedInAs("tanlang")
    void staysClosedToACommune() {
        UI.getCurrent().navigate("audit");

        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain()).noneMatch(AuditView.class::isInstance);
        assertThat(find(SideNavItem.class).all().stream().map(SideNavItem::getPath))
                .doesNotContain("audit");
    }

    @Test
    @SignedInAs("tanlang")
    void showsACommuneTheHistoryOfItsOwnOfficial() {
        open(OfficialNavigation.official(official()));
        TabSheet tabs = find(TabSheet.class).single();
        tabs.setSelectedIndex(tabs.getTabCount() - 1);

        HistoryPanel panel = find(HistoryPanel.class).single();

        assertThat(texts(panel))
                .first()
                .satisfies(text -> assertThat(text).contains("Mở xem hồ sơ", "Quản trị xã", "Tân Lang"));
    }

    @Test
    @SignedInAs("tanlang")
    void readsAFoldedHistoryOnlyWhenItIsOpened() {
        open(OfficialNavigation.official(official()));
        Details folded = histories.folded(AuditSubject.of(official()));
        UI.getCurrent().add(folded);
        assertThat(find(LineItem.class).exists()).isFalse();

        folded.setOpened(true);

        assertThat(texts(folded)).isNotEmpty();
    }

    private OfficialId official() {
        try {
            return scopes.callIn(
                    Scope.ofJob(UnitPath.ofProvince(new UnitId(1)), "test"),
                    () -> new OfficialId(jdbc.sql("""
                                    SELECT MIN(o.id) FROM official o JOIN unit u ON u.id = o.unit_id WHERE u.name = 'Tân Lang'
                                    """).query(Long.class).single()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void open(String path) {
        String[] parts = path.split("\\?", 2);
        if (parts.length == 1) {
            UI.getCurrent().navigate(path);
        } else {
            UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
        }
    }

    private <V extends Component> V open(String path, Class<V> view) {
        open(path);
        return find(view).single();
    }

    private List<String> texts(Component within) {
        return find(LineItem.class, within).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }
}
