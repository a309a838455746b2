package vn.nangchuan.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;
import vn.nangchuan.audit.AuditPermissions;
import vn.nangchuan.database.PortalFolder;
import vn.nangchuan.drafts.Typists;
import vn.nangchuan.drafts.Typists.Typist;
import vn.nangchuan.jobs.JobsEnded;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.FindingCode;
import vn.nangchuan.officials.OfficialLine;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.RegisterCursor;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.officials.RegisterLists;
import vn.nangchuan.officials.RegisterPage;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.PasswordTest;
import vn.nangchuan.testing.RolesOfViews;
import vn.nangchuan.testing.StatementCounter;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.testing.TestRealTime;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.ListDownload;
import vn.nangchuan.uikit.ListFormat;
import vn.nangchuan.uikit.ListOffer;
import vn.nangchuan.uikit.ListTaker.Taken;

/** Lists that are taken away: what is in the files, who gets them, and what becomes of long ones in the background. */
@PasswordTest
@Import(TestRealTime.class)
@ViewPackages(packages = "vn.nangchuan")
@Timeout(300)
class ListsOutTests extends SpringBrowserlessTest {

    private static final int MANY = 620;

    @Autowired
    TestProvinces provinces;

    @Autowired
    Typists typists;

    @Autowired
    TestRealTime time;

    @Autowired
    JobsEnded jobs;

    @Autowired
    ExportDesk desk;

    @Autowired
    OwnExports exports;

    @Autowired
    ExportFiles files;

    @Autowired
    RegisterLists register;

    @Autowired
    StatementCounter statements;

    @Autowired
    PortalFolder portal;

    @Autowired
    JdbcClient jdbc;

    private List<Path> keptBefore;
    private UnitPath commune;
    private UnitPath neighbour;
    private Typist clerk;

    @BeforeEach
    void aCommuneAndItsNeighbour() throws IOException {
        keptBefore = List.of();
        keptBefore = kept();
        UnitPath province = provinces.openProvince();
        commune = provinces.openCommune(province, "Tân Lang");
        neighbour = provinces.openCommune(province, "Tân Mỹ");
        clerk = typists.holding("COMMUNE_ADMINISTRATOR", commune);
        signIn(clerk);
    }

    @AfterEach
    void nothingRuns() throws Exception {
        jobs.await();
        TestSecurityContextHolder.clearContext();
    }

    @Test
    void aShortListComesAtOnceAsTheScreenShowsIt() throws IOException {
        provinces.enterSecretaries(commune, "Nông Văn Hòa", "Hoàng Thị Bình", "Lý Văn Ánh", "=cmd|'/c calc'!A1");
        provinces.enterSecretaries(neighbour, "Nông Văn Lạ");

        List<String> lines = csv(takenFrom("register", Map.of()));
        assertThat(lines.getFirst()).startsWith("Họ và tên;").doesNotContain("Đơn vị");
        assertThat(lines.stream().skip(1).map(ListsOutTests::firstCell))
                .containsExactlyElementsOf(namesOf(pageOf(commune, "")).stream()
                        .map(name -> name.startsWith("=") ? "'" + name : name)
                        .toList());
        assertThat(csv(takenFrom("register", Map.of("q", "binh"))))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Hoàng Thị Bình;");
        assertThat(recorded("exports:taken")).isEqualTo(2);
        assertThat(exports.list()).isEmpty();
    }

    @Test
    void aShortListIsRecordedEachTimeThatItIsFetchedFromAnOpenPage() {
        provinces.enterSecretaries(commune, "Nông Văn Hòa");
        UI.getCurrent().navigate("register");
        ListDownload download = find(ListDownload.class).single();
        chooseCsv(download);
        Anchor file = find(Anchor.class, download).single();
        assertThat(recorded("exports:taken")).as("not fetched yet").isZero();

        for (int times = 1; times <= 2; times++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            test(file).download(bytes);
            assertThat(csv(bytes.toByteArray())).hasSize(2);
            assertThat(recorded("exports:taken")).isEqualTo(times);
        }
    }

    @Test
    void aShortListIsNotFetchedAgainByWhomHasLostTheRightOrByAnother() {
        provinces.enterSecretaries(commune, "Nông Văn Hòa");
        Taken.AtOnce taken = (Taken.AtOnce) desk.take(offer(commune), ListFormat.CSV);

        signIn(typists.holding("COMMUNE_ADMINISTRATOR", commune));
        assertThat(taken.file().get()).isEmpty();
        typists.endRoles(clerk, TestClock.FIRST_DAY);
        signIn(clerk);
        assertThat(taken.file().get()).isEmpty();
        typists.giveRolesBack(clerk);
        signIn(clerk);
        assertThat(taken.file().get()).isPresent();
        assertThat(recorded("exports:taken")).isOne();
    }

    @Test
    void aWorkbookKeepsItsHeadingInSightAndComputesNothing() throws IOException {
        provinces.enterSecretaries(commune, "=1+1");

        byte[] workbook = atOnce(desk.take(offer(commune), ListFormat.XLSX));

        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            XSSFSheet sheet = opened.getSheetAt(0);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
    }

    @Test
    void aLongListIsWrittenInTheBackgroundAsTheScreenShowsIt() throws Exception {
        enterMany();
        UI.getCurrent().navigate("register");
        chooseCsv(find(ListDownload.class).single());
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("exports");
        jobs.await();

        ExportLine ready = only();
        assertThat(ready.status()).isEqualTo(ExportStatus.READY);
        assertThat(ready.rows()).isEqualTo(MANY);
        assertThat(csv(fetched(ready)).stream().skip(1).map(ListsOutTests::firstCell))
                .containsExactlyElementsOf(allNamesOf(commune));
        assertThat(recorded("exports:taken")).isOne();
        assertThat(recorded("exports:fetched")).isOne();
    }

    @Test
    void theHomePageTellsOfItUntilItIsFetched() throws Exception {
        takeMany();
        assertThat(textOf("")).contains("Danh sách đã ghi xong");

        fetched(only());
        assertThat(textOf("")).doesNotContain("Danh sách đã ghi xong");
    }

    @Test
    void itsPageSaysWhereNoneWasWritten() {
        assertThat(page()).contains("Bạn chưa có danh sách dài nào");
        assertThat(find(EmptyState.class).exists()).isTrue();
    }

    @Test
    void itsPageOffersTheFile() throws Exception {
        takeMany();

        UI.getCurrent().navigate("exports");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Anchor file = find(
                        Anchor.class,
                        getCurrentView().getElement().getComponent().orElseThrow())
                .single();
        test(file).download(bytes);

        assertThat(csv(bytes.toByteArray())).hasSize(MANY + 1);
        assertThat(only().fetched()).isTrue();
    }

    @Test
    void isWrittenInTheLanguageOfThePage() throws Exception {
        enterMany();
        UI.getCurrent().setLocale(Locale.ENGLISH);
        ListOffer<OfficialLine> english = offer(commune)
                .text("officials.column.kind", line -> {
                    if (line.fullName().endsWith(" 0")) {
                        System.gc(); // a page that nobody holds would be gone
                    }
                    return I18NProvider.translate("officials.kind." + line.kind());
                })
                .text(
                        "officials.column.post",
                        line -> Formats.current().name(line.posts().getFirst()));
        desk.take(english, ListFormat.CSV);
        UI.getCurrent().setLocale(Locale.of("vi", "VN"));
        jobs.await();

        assertThat(csv(fetched(only())).get(1)).contains(";Elected;");
    }

    @Test
    void readsAPageInAsManyStatementsAsTheScreenDoes() throws Exception {
        enterMany();
        ListOffer<OfficialLine> offer = offer(commune);

        assertThat(statements.count(() -> offer.lines().count()))
                .isEqualTo(3 * (MANY / RegisterLists.LONGEST_PAGE + 1));
    }

    @Test
    void holdsNothingOfAnotherCommune() {
        provinces.enterSecretaries(neighbour, "Nông Văn Lạ");

        assertThat(refusal(offer(neighbour))).isEqualTo(ExportFinding.EXPORT_EMPTY);
    }

    @Test
    void isForItsAskerAlone() throws Exception {
        takeMany();
        long id = only().id();

        for (Typist other : List.of(
                typists.holding("COMMUNE_ADMINISTRATOR", commune),
                typists.holding("COMMUNE_ADMINISTRATOR", neighbour),
                typists.holding("PROVINCE_OVERSIGHT", UnitPath.ofProvince(commune.province())))) {
            signIn(other);
            assertThat(exports.list()).isEmpty();
            assertThat(exports.open(id)).isEmpty();
        }
        signIn(clerk);
        assertThat(fetched(only())).isNotEmpty();
    }

    @Test
    void isNotWrittenForWhomHasLostTheRightBeforeItBegins() throws Exception {
        HeldList first = new HeldList(MANY);
        HeldList second = new HeldList(MANY);
        for (HeldList held : List.of(first, second)) {
            signIn(typists.holding("COMMUNE_ADMINISTRATOR", commune));
            desk.take(held.offer(), ListFormat.CSV);
            held.awaitBegin();
        }
        enterMany();
        signIn(clerk);
        desk.take(offer(commune), ListFormat.CSV);
        assertThat(only().status()).isEqualTo(ExportStatus.WAITING);
        assertThat(page()).contains("Chờ công việc khác xong", "Dừng");

        typists.endRoles(clerk, TestClock.FIRST_DAY);
        first.letGoOn();
        second.letGoOn();
        jobs.await();

        assertThat(only()).satisfies(export -> {
            assertThat(export.status()).isEqualTo(ExportStatus.FAILED);
            assertThat(export.refusal()).isEqualTo(ExportFinding.EXPORT_RIGHT_LOST.name());
        });
        assertThat(page()).contains("không còn quyền xem");
        assertThat(recorded("exports:taken")).isEqualTo(2);
    }

    @Test
    void isNotFetchedByWhomHasLostTheRight() throws Exception {
        takeMany();
        long id = only().id();

        jdbc.sql("UPDATE list_export SET permission = 'jobs:run' WHERE id = :id")
                .param("id", id)
                .update();

        assertThat(exports.open(id)).isEmpty();
    }

    @Test
    void isCalledOffBetweenTwoLinesAndLeavesNothing() throws Exception {
        HeldList held = new HeldList(MANY);
        desk.take(held.offer(), ListFormat.XLSX);
        held.awaitBegin();

        assertThat(page()).contains("dòng", "Dừng");
        exports.callOff(only().id());
        assertThat(page()).contains("Đã yêu cầu dừng");
        held.letGoOn();
        jobs.await();

        assertThat(only().status()).isEqualTo(ExportStatus.CANCELLED);
        assertThat(page()).contains("không có tệp nào được giữ lại");
        assertThat(kept()).isEmpty();
        assertThat(recorded("exports:taken")).isZero();
    }

    @Test
    void isWrittenOneAtATimeForAPersonAndBesideThoseOfColleagues() throws Exception {
        HeldList held = new HeldList(MANY);
        desk.take(held.offer(), ListFormat.CSV);
        held.awaitBegin();

        assertThat(refusal(new HeldList(MANY).offer())).isEqualTo(ExportFinding.EXPORT_ANOTHER_RUNS);
        assertThat(exports.list()).hasSize(1);

        signIn(typists.holding("COMMUNE_ADMINISTRATOR", commune));
        HeldList other = new HeldList(MANY);
        assertThat(desk.take(other.offer(), ListFormat.CSV)).isInstanceOf(Taken.Later.class);
        other.letGoOn();
        held.letGoOn();
    }

    @Test
    void isNotWrittenBeyondTheMostLines() throws Exception {
        HeldList endless = new HeldList(ListExport.MOST_ROWS + 1);
        endless.letGoOn();
        desk.take(endless.offer(), ListFormat.CSV);
        jobs.await();

        assertThat(only().refusal()).isEqualTo(ExportFinding.EXPORT_TOO_LONG.name());
        assertThat(kept()).isEmpty();
    }

    @Test
    void isGoneAfterADay() throws Exception {
        takeMany();
        assertThat(kept()).hasSize(1);

        time.pass(Duration.ofHours(23));
        files.sweep();
        assertThat(fetched(only())).isNotEmpty();

        time.pass(Duration.ofHours(2));
        assertThat(only().status()).isEqualTo(ExportStatus.EXPIRED);
        assertThat(page()).contains("620 dòng", "hết 24 giờ").doesNotContain("Tải tệp về");
        assertThat(exports.open(only().id())).isEmpty();
        files.sweep();
        assertThat(kept()).isEmpty();
    }

    private void takeMany() throws Exception {
        enterMany();
        desk.take(offer(commune), ListFormat.CSV);
        jobs.await();
    }

    private void enterMany() {
        provinces.enterSecretaries(
                commune,
                IntStream.range(0, MANY)
                        .mapToObj(number -> "Nông Văn Thử " + number)
                        .toArray(String[]::new));
    }

    private ListOffer<OfficialLine> offer(UnitPath unit) {
        RegisterFilter filter = filter(unit, "");
        return ListOffer.of(
                        "so-can-bo",
                        OfficialPermissions.READ,
                        "Sổ",
                        () -> ListOffer.<OfficialLine, RegisterCursor>inPages(behind -> {
                            RegisterPage page = register.page(filter, behind, RegisterLists.LONGEST_PAGE);
                            return new ListOffer.Page<>(page.lines(), page.next());
                        }))
                .text("officials.column.name", OfficialLine::fullName);
    }

    private RegisterFilter filter(UnitPath unit, String search) {
        return new RegisterFilter(unit.unit(), TestClock.FIRST_DAY, search, null);
    }

    private RegisterPage pageOf(UnitPath unit, String search) {
        return provinces.in(unit, () -> register.page(filter(unit, search), null, RegisterLists.LONGEST_PAGE));
    }

    private static List<String> namesOf(RegisterPage page) {
        return page.lines().stream().map(OfficialLine::fullName).toList();
    }

    private List<String> allNamesOf(UnitPath unit) {
        return provinces.in(
                unit, () -> offer(unit).lines().map(OfficialLine::fullName).toList());
    }

    private FindingCode refusal(ListOffer<?> offer) {
        return catchThrowableOfType(BusinessRuleViolation.class, () -> desk.take(offer, ListFormat.CSV))
                .findings()
                .getFirst()
                .code();
    }

    /** By the menu of a page. */
    private byte[] takenFrom(String route, Map<String, String> query) {
        UI.getCurrent().navigate(route, QueryParameters.simple(query));
        ListDownload download = find(ListDownload.class).single();
        chooseCsv(download);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        test(find(Anchor.class, download).single()).download(bytes);
        return bytes.toByteArray();
    }

    private void chooseCsv(ListDownload download) {
        new MenuBarTester<>(find(MenuBar.class, download).single()).clickItem(0, 1);
    }

    private static byte[] atOnce(Taken taken) {
        return ((Taken.AtOnce) taken).file().get().orElseThrow().bytes();
    }

    private byte[] fetched(ExportLine export) throws IOException {
        try (OpenedExport file = exports.open(export.id()).orElseThrow()) {
            return file.content().readAllBytes();
        }
    }

    private static List<String> csv(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).substring(1).lines().toList();
    }

    private static String firstCell(String line) {
        return line.split(";", -1)[0].replace("\"", "");
    }

    /** The page of files, drawn anew. */
    private String page() {
        return textOf("exports");
    }

    private String textOf(String address) {
        UI.getCurrent().navigate("register");
        UI.getCurrent().navigate(address);
        return text();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private ExportLine only() {
        assertThat(exports.list()).hasSize(1);
        return exports.list().getFirst();
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> all = Files.list(portal.folder("exports"))) {
            return all.filter(file -> !keptBefore.contains(file)).toList();
        }
    }

    private long recorded(String action) {
        return provinces.as(
                UnitPath.ofProvince(commune.province()),
                "admin",
                Set.of(AuditPermissions.READ),
                () -> jdbc.sql("SELECT COUNT(*) FROM audit_line WHERE action = :action")
                        .param("action", action)
                        .query(Long.class)
                        .single());
    }

    private void signIn(Typist typist) {
        TestSecurityContextHolder.setContext(new SecurityContextImpl(RolesOfViews.added(typists.session(typist))));
        cleanVaadinEnvironment();
        initVaadinEnvironment();
    }
}
