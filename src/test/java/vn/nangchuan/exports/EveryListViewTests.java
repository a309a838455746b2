package vn.nangchuan.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.Location;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.accounts.AccountFilter;
import vn.nangchuan.accounts.AccountLists;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.officials.OfficialLine;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.officials.RegisterLists;
import vn.nangchuan.officials.movements.MovementDesk;
import vn.nangchuan.officials.movements.MovementKind;
import vn.nangchuan.officials.movements.MovementPaper;
import vn.nangchuan.officials.movements.RecordMovement;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.standards.RuleSet;
import vn.nangchuan.standings.CurrentLaw;
import vn.nangchuan.standings.law.VersionLists;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.SignedInAs;
import vn.nangchuan.training.ClassLists;
import vn.nangchuan.training.ui.TrainingNavigation;
import vn.nangchuan.uikit.ListDownload;

/** Every list of the portal, taken away by the menu of its page: as many lines as the page shows, and each in words. */
@SpringBootTest(properties = "nangchuan.demonstration.enabled=true")
@OwnSchemas("nc_lists_out")
@ViewPackages(packages = "vn.nangchuan")
class EveryListViewTests extends SpringBrowserlessTest {

    private static final LocalDate REPORT = LocalDate.of(2019, 7, 19);

    @Autowired
    ClassLists classes;

    @Autowired
    AccountLists accounts;

    @Autowired
    RegisterLists register;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    CurrentLaw law;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovementDesk movements;

    @Autowired
    VersionLists versions;

    private final Set<String> taken = new TreeSet<>();

    @Test
    @SignedInAs("tanlang")
    void theListsOfACommune() throws Exception {
        takes("register", "so-can-bo");
        takes("register?outcome=BELOW", "so-can-bo");
        takes("movements", "dieu-dong");
        takes("movements?view=recorded", "bien-dong");
        takes("headcount", "bien-che");
        takes("waivers", "mien-giam");
        takes("register/corrections", "de-nghi-sua-ho-so");
        takes("gaps", "con-thieu");
        takes("certificates", "chung-chi");
        takes("forecast", "du-bao", "du-bao-ty-le");
        takes("completeness", "ho-so-can-bo-sung");
        takes("nominations", "cu-di-hoc");
        takes("handed-in", "giay-to-nop");
        takes("classes", "lop-hoc");
        takes(OfficialNavigation.IMPORTS);
        openInEmergency();
        takes("", "mo-khan-cap");
    }

    private void openInEmergency() {
        jdbc.sql("""
                        INSERT INTO emergency_opening (id, province_id, unit_id, unit_path, official_id, account_id, opened_by, reason,
                                                       opened_at, ends_at, changed_by)
                        SELECT 1, o.province_id, o.unit_id, o.unit_path, o.id, 1, 'Nông Văn Mở', 'Đối chiếu đơn thư',
                               UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 3 HOUR, 'job:test'
                        FROM official o WHERE o.id = :official
                        """).param("official", officials().getFirst().value()).update();
    }

    @Test
    @SignedInAs("tanlang")
    void theListsOfADossier() throws Exception {
        second(officials().getFirst());
        takes("movements?view=recorded", "bien-dong");
        for (OfficialId official : officials()) {
            takes(OfficialNavigation.official(official));
        }
        assertThat(taken)
                .contains(
                        "van-bang",
                        "qua-trinh-giu-chuc",
                        "qua-trinh-dao-tao",
                        "bien-dong-cua-can-bo",
                        "ai-xem-duoc-ho-so",
                        "lich-su");
    }

    private void second(OfficialId official) {
        LocalDate day = REPORT.minusDays(3);
        movements.record(new RecordMovement(
                official,
                MovementKind.SECONDMENT,
                day,
                null,
                null,
                false,
                "Sở Nội vụ tỉnh Lạng Sơn",
                new MovementPaper("812/QĐ-UBND", day, "UBND tỉnh Lạng Sơn", "Nông Văn Ký"),
                null,
                UUID.randomUUID()));
    }

    @Test
    @SignedInAs("lanhxuyen")
    void theListsOfTheOwnDossier() throws Exception {
        takes(
                OfficialNavigation.official(
                        Objects.requireNonNull(currentUser.require().workplace().official())),
                "van-bang",
                "qua-trinh-giu-chuc",
                "ai-xem-duoc-ho-so",
                "lich-su");
    }

    @Test
    @SignedInAs("dieuphoi")
    void theListsOfACoordinator() throws Exception {
        takes("classes", "lop-hoc");
        takes("nominations", "cu-di-hoc");
        takes("nominations?view=decided", "cu-di-hoc");
        takes("classes/figures?from=2018-01-01&to=2019-12-31", "kinh-phi-lop");
        takes(TrainingNavigation.trainingClass(classNamed("TIENG-TAY-NUNG-2019-01")), "hoc-vien");
        takes(TrainingNavigation.trainingClass(classNamed("TIENG-TAY-NUNG-2019-01"), "attendance"), "diem-danh");
        takes(TrainingNavigation.trainingClass(classNamed("TIENG-TAY-NUNG-2019-01"), "results"), "ket-qua-lop");
    }

    @Test
    @SignedInAs("thamdinh")
    void theListsOfAReviewer() throws Exception {
        takes("certificates", "chung-chi-cho-duyet");
        takes("waivers", "mien-giam");
        takes("identity-numbers", "so-dinh-danh-trung");
        takes("identity-numbers?view=decided", "so-dinh-danh-da-doi-chieu");
        takes("law", "van-ban");
        takes("law/document/" + ruleSet(set -> !set.requirements().isEmpty()), "quy-dinh");
        takes("law/document/" + ruleSet(set -> !set.equivalences().isEmpty()), "tuong-duong");
        takes("law/versions/" + ruleSet(set -> !set.requirements().isEmpty()), "phien-ban");
        takes("law/version/" + versions.all().getFirst().id(), "so-sanh-phien-ban");
        takes("law/parameters", "muc-tinh-quy-dinh");
        takes(
                "law/sandbox?date=2020-06-01&b=CC19-QLNN~2020-06-01~no",
                "thu-theo-don-vi",
                "thu-theo-chuc-vu",
                "thu-theo-tieu-chuan",
                "thu-tung-nguoi",
                "thu-nhu-cau-dao-tao");
    }

    @Test
    @SignedInAs("quantri")
    void theListsOfAnAdministrator() throws Exception {
        takes("accounts", "tai-khoan");
        takes("accounts/account/" + accountOf("giamsat"), "vai-tro", "lich-su");
        takes("key-posts", "chuc-vu-chu-chot");
        takes("fields-of-study", "nganh-dao-tao");
        takes("unit-lists", "nhap-don-vi");
        takes("jobs", "cong-viec");
        takes("audit", "nhat-ky");
    }

    @Test
    @SignedInAs("giamsat")
    void theListsOfTheProvince() throws Exception {
        takes("oversight", "giam-sat");
        takes("oversight?compareWith=2018-07-19", "giam-sat");
        takes("completeness", "day-du-theo-xa");
        takes("forecast", "du-bao-theo-don-vi");
    }

    private String ruleSet(Predicate<RuleSet> which) {
        return law.get().ruleSets().stream()
                .filter(which)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private TrainingClassId classNamed(String code) {
        return classes.classesBetween(REPORT.minusYears(2), REPORT.plusYears(1)).stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private AccountId accountOf(String username) {
        return accounts.page(new AccountFilter(REPORT, "", null, null, false), 0, 50).lines().stream()
                .filter(line -> line.username().equals(username))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<OfficialId> officials() {
        RegisterFilter all = new RegisterFilter(currentUser.require().unitId(), REPORT, "", null);
        return register.page(all, null, 12).lines().stream()
                .map(OfficialLine::id)
                .toList();
    }

    /** Takes every list of the page away, in each of its tabs; those named must be among them. */
    private void takes(String address, String... lists) throws Exception {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        Set<String> ofPage = new TreeSet<>();
        takeAll(address, ofPage);
        for (TabSheet tabs : find(TabSheet.class, view()).all()) {
            for (int tab = 0; tab < tabs.getTabCount(); tab++) {
                tabs.setSelectedIndex(tab);
                takeAll(address, ofPage);
            }
        }
        assertThat(ofPage).as(address).containsAll(List.of(lists));
        taken.addAll(ofPage);
    }

    private void takeAll(String address, Set<String> ofPage) throws Exception {
        List<ListDownload> downloads = usable(ListDownload.class);
        List<Grid> grids = usable(Grid.class);
        for (ListDownload download : downloads) {
            List<CSVRecord> lines = lines(address, download);
            if (downloads.size() == 1 && grids.size() == 1) {
                assertThat(lines).as(address).hasSize((int)
                        grids.getFirst().getGenericDataView().getItems().count());
            }
            ofPage.add(download.getElement().getAttribute("data-list"));
        }
    }

    /** What stands in a tab that is not selected is disabled. */
    private <C extends Component> List<C> usable(Class<C> type) {
        return find(type, view()).all().stream()
                .filter(found -> found.getElement().isEnabled())
                .toList();
    }

    /** The lines; none where the portal says that there are none. */
    private List<CSVRecord> lines(String address, ListDownload download) throws Exception {
        byte[] csv = taken(download, 1);
        if (csv.length == 0) {
            return List.of();
        }
        List<CSVRecord> all = CSVFormat.EXCEL
                .builder()
                .setDelimiter(';')
                .get()
                .parse(new StringReader(new String(csv, StandardCharsets.UTF_8).substring(1)))
                .getRecords();
        assertThat(all.getFirst().toList()).as(address).doesNotContain("").doesNotHaveDuplicates();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(taken(download, 0)))) {
            // That a list was taken away is the next line of the audit trail.
            int more = address.equals("audit") ? 1 : 0;
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum() - head(sheet, all.getFirst()))
                    .as(address)
                    .isEqualTo(all.size() - 1 + more);
        }
        return all.subList(1, all.size());
    }

    /** The row with the names of the columns: papers have more above it. */
    private static int head(Sheet sheet, CSVRecord names) {
        for (Row row : sheet) {
            if (row.getLastCellNum() == names.size()
                    && row.getCell(0).getStringCellValue().equals(names.get(0))) {
                return row.getRowNum();
            }
        }
        throw new AssertionError("no row with " + names);
    }

    private byte[] taken(ListDownload download, int format) {
        find(Notification.class).all().forEach(Notification::close);
        new MenuBarTester<>(find(MenuBar.class, download).single()).clickItem(0, format);
        if (find(Notification.class).exists()) {
            assertThat(find(Notification.class).single().getElement().getTextRecursively())
                    .contains("không có dòng nào");
            return new byte[0];
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        test(find(Anchor.class, download).single()).download(bytes);
        return bytes.toByteArray();
    }

    private Component view() {
        return (Component) getCurrentView();
    }
}
