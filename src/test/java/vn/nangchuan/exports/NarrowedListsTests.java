package vn.nangchuan.exports;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.audit.AuditPermissions;
import vn.nangchuan.certificates.CertificatePermissions;
import vn.nangchuan.certificates.handedin.HandIn;
import vn.nangchuan.certificates.handedin.HandInDesk;
import vn.nangchuan.files.CheckedFile;
import vn.nangchuan.files.FilePermissions;
import vn.nangchuan.files.FileStore;
import vn.nangchuan.files.ScanFixture;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.SignedInAs;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.training.ClassLists;
import vn.nangchuan.training.TrainingPermissions;
import vn.nangchuan.uikit.ListDownload;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitPermissions;
import vn.nangchuan.units.UnitSummary;

/** The trail names everything by which a list was narrowed that somebody took away. */
@SpringBootTest(properties = "nangchuan.demonstration.enabled=true")
@OwnSchemas("nc_lists_out")
@ViewPackages(packages = "vn.nangchuan")
class NarrowedListsTests extends SpringBrowserlessTest {

    private static final LocalDate REPORT = LocalDate.of(2019, 7, 19);

    @Autowired
    Scopes scopes;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    UnitDirectory units;

    @Autowired
    ClassLists classes;

    @Autowired
    HandInDesk papers;

    @Autowired
    FileStore files;

    @Autowired
    JdbcClient jdbc;

    @Test
    @SignedInAs("quantri")
    void ofAccountsUnitRoleSearchAndWhetherTheyAreClosed() throws Exception {
        take("accounts", Map.of("q", "tanlang", "unit", tanLang().id().toString(), "role", "COMMUNE_ADMINISTRATOR"));

        assertThat(filterInTrail()).contains("tanlang", "xã Tân Lang", "Quản trị xã", "Đang dùng");
    }

    @Test
    @SignedInAs("dieuphoi")
    void ofClassesYearStatusAndProgramme() throws Exception {
        ClassLine some =
                classes.classesBetween(LocalDate.of(2019, 1, 1), REPORT).getFirst();
        take(
                "classes",
                Map.of(
                        "year",
                        "2019",
                        "status",
                        some.status().name(),
                        "programme",
                        some.programme().code()));

        assertThat(filterInTrail())
                .contains(
                        "2019",
                        translate("status.class." + some.status()),
                        some.programme().name().vi());
    }

    @Test
    @SignedInAs("truongchinhtri")
    void ofClassesTheSchoolWhoseOwnTheyAre() throws Exception {
        take("classes", Map.of("year", "2019"));

        String school = units.find(currentUser.require().unitId()).orElseThrow().fullName();
        assertThat(filterInTrail()).contains("2019", school);
    }

    @Test
    @SignedInAs("tanlang")
    void ofPapersHandedInStatusAndSearch() throws Exception {
        handIn();

        take("handed-in", Map.of("status", "WAITING", "q", "xuyen"));

        assertThat(filterInTrail()).contains("Chờ xã xử lý", "xuyen");
    }

    private void handIn() throws Exception {
        UnitPath keeper = new UnitPath(currentUser.require().unitPath());
        long official = as(
                keeper,
                Set.of(OfficialPermissions.READ),
                () -> jdbc.sql("SELECT id FROM official WHERE name_search LIKE '%xuyen%' LIMIT 1")
                        .query(Long.class)
                        .single());
        scopes.callIn(
                new Scope(
                        keeper,
                        "job:test",
                        Set.of(
                                TrainingPermissions.READ,
                                FilePermissions.ADD,
                                CertificatePermissions.READ,
                                CertificatePermissions.HAND_IN),
                        new OfficialId(official)),
                () -> {
                    CheckedFile scan = (CheckedFile)
                            files.receive(new ByteArrayInputStream(ScanFixture.pdf(92_001)), "chứng chỉ.pdf");
                    return papers.handIn(new HandIn(
                            null,
                            "Chứng chỉ tin học",
                            "SỐ-1",
                            LocalDate.of(2019, 7, 5),
                            null,
                            scan,
                            null,
                            UUID.randomUUID()));
                });
    }

    private UnitSummary tanLang() throws Exception {
        UnitPath own = new UnitPath(currentUser.require().unitPath());
        return as(own, Set.of(UnitPermissions.READ), () -> units.communesBelow(own, REPORT)).stream()
                .filter(unit -> unit.name().equals("Tân Lang"))
                .findFirst()
                .orElseThrow();
    }

    private void take(String address, Map<String, String> narrowed) {
        UI.getCurrent().navigate(address, QueryParameters.simple(narrowed));
        ListDownload download =
                find(ListDownload.class, (Component) getCurrentView()).single();
        new MenuBarTester<>(find(MenuBar.class, download).single()).clickItem(0, 1);
        test(find(Anchor.class, download).single()).download(new ByteArrayOutputStream());
    }

    private String filterInTrail() throws Exception {
        UnitPath own = new UnitPath(currentUser.require().unitPath());
        return as(
                UnitPath.ofProvince(own.province()),
                Set.of(AuditPermissions.READ),
                () -> jdbc.sql("SELECT changes FROM audit_line WHERE action = 'exports:taken' ORDER BY id DESC LIMIT 1")
                        .query(String.class)
                        .single());
    }

    private <T> T as(UnitPath place, Set<String> rights, Callable<T> work) throws Exception {
        return scopes.callIn(new Scope(place, "job:test", rights), work::call);
    }
}
