package vn.nangchuan.officials.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.access.Workplace;
import vn.nangchuan.audit.AuditFilter;
import vn.nangchuan.audit.AuditLists;
import vn.nangchuan.audit.AuditPermissions;
import vn.nangchuan.drafts.Typists;
import vn.nangchuan.drafts.Typists.Typist;
import vn.nangchuan.jobs.JobBook;
import vn.nangchuan.jobs.JobOrder;
import vn.nangchuan.jobs.JobsEnded;
import vn.nangchuan.jobs.StepwiseJob;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.officials.DossierDesk;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.PostsOffered;
import vn.nangchuan.officials.imports.ImportDesk;
import vn.nangchuan.officials.imports.ImportFixture;
import vn.nangchuan.officials.imports.ImportLine;
import vn.nangchuan.officials.imports.ImportLists;
import vn.nangchuan.officials.imports.ImportRow;
import vn.nangchuan.officials.imports.ImportSheet;
import vn.nangchuan.officials.imports.ImportStatus;
import vn.nangchuan.officials.imports.RegisterSheet;
import vn.nangchuan.officials.imports.SheetField;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.spreadsheets.AnnotatedWorkbook;
import vn.nangchuan.standings.StandingPermissions;
import vn.nangchuan.testing.PasswordTest;
import vn.nangchuan.testing.RolesOfViews;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.units.UnitPermissions;

/** A clerk brings people in a file, says what its columns hold, looks at the rows, takes them over and takes them back. */
@PasswordTest
@ViewPackages(packages = "vn.nangchuan")
class ImportViewTests extends SpringBrowserlessTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(700_000);
    private static final String HEADING =
            "STT;Họ và tên;Giới tính;Ngày sinh;Số CCCD;Điện thoại;Chức danh;Ngày bổ nhiệm;"
                    + "Trình độ chuyên môn;Cơ sở đào tạo;Năm tốt nghiệp\n";
    private static final String WRONG = "3;Nông Văn Thắng;Nam;31/02/1979;123;;Không có chức này;;;;\n";

    @Autowired
    TestProvinces provinces;

    @Autowired
    JobsEnded jobs;

    @Autowired
    ImportFixture imports;

    @Autowired
    ImportLists lists;

    @Autowired
    ImportDesk desk;

    @Autowired
    ImportDownloads downloads;

    @Autowired
    DossierDesk dossiers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AuditLists audit;

    @Autowired
    StepwiseJob stepwise;

    @Autowired
    JobBook book;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Typists typists;

    private UnitPath province = new UnitPath("/1/");
    private UnitPath commune = province;
    private Typist clerk = new Typist(new AccountId(1), "", province);
    private String people = "";

    @BeforeEach
    void openCommune() {
        imports.open();
        province = imports.province;
        commune = imports.commune;
        people = HEADING
                + "1;Hoàng Thị Sen;Nữ;15/03/1975;020175" + NUMBERS.incrementAndGet()
                + ";0912345678;Văn hóa - xã hội;01/06/2012;Đại học;Trường Đại học Thái Nguyên;06/2010\n"
                + "2;Lộc Văn Dương;Nam;2/9/1980;020080" + NUMBERS.incrementAndGet()
                + ";0912345679;CT UBND;01/07/2016;;;\n";
        clerk = typists.holding("COMMUNE_ADMINISTRATOR", commune);
        signIn(clerk);
    }

    @AfterEach
    void nothingRuns() throws Exception {
        stepwise.letEnd();
        jobs.await();
        stepwise.reset(null);
    }

    @Test
    void saysThatNothingWasBroughtYetAndOffersWorkbooks() {
        open("register/imports");

        assertThat(find(EmptyState.class).single().isVisible()).isTrue();
        assertThat(text()).contains("Mẫu trống", "Mẫu có sẵn người của đơn vị");
    }

    @Test
    void theRegisterLeadsThere() {
        open("register");

        press("Nhập từ Excel");

        assertThat(getCurrentView()).isInstanceOf(ImportsView.class);
    }

    @Test
    void saysAtThePlaceWhyAFileIsRefused() throws Exception {
        open("register/imports");

        bring("ds.xlsx", people.getBytes(StandardCharsets.UTF_8));

        assertThat(find(FindingList.class).all().stream().map(ImportViewTests::textOf))
                .anyMatch(text -> text.contains("không đúng với đuôi tệp"));
        assertThat(getCurrentView()).isInstanceOf(ImportsView.class);
    }

    @Test
    void aFileIsCheckedTakenOverAndTakenBack() throws Exception {
        bringAndCheck(people);
        assertThat(text())
                .contains("Sẵn sàng ghi: 2 người mới, 0 hồ sơ thay đổi", "Tất cả: 2", "Mới: 2")
                .contains("Tệp của bạn kèm kết quả");

        press("Ghi vào hồ sơ");
        assertThat(textOf(find(Dialog.class).single())).contains("Đưa 2 người mới vào danh sách");
        assertThat(find(Checkbox.class, find(Dialog.class).single()).exists()).isFalse();
        press("Ghi vào hồ sơ");
        again();
        assertThat(text()).contains("Đã ghi vào hồ sơ", "Mở danh sách cán bộ, công chức");
        assertThat(provinces.in(commune, lists::people)).hasSize(2);

        press("Hoàn tác");
        press("Hoàn tác");
        again();
        assertThat(text()).contains("Đã hoàn tác 2 hồ sơ");
        assertThat(line().status()).isEqualTo(ImportStatus.UNDONE);
        assertThat(provinces.in(commune, lists::people)).isEmpty();
    }

    @Test
    void refusedRowsAreLeftOutOnlyWhereThatIsSaid() throws Exception {
        bringAndCheck(people + WRONG);
        press("Ghi vào hồ sơ");
        press("Ghi vào hồ sơ");
        assertThat(textOf(find(Dialog.class).single())).contains("Có dòng bị từ chối");

        find(Checkbox.class, find(Dialog.class).single()).single().setValue(true);
        press("Ghi vào hồ sơ");
        again();

        assertThat(line().status()).isEqualTo(ImportStatus.APPLIED);
    }

    @Test
    void aChipNarrowsTheRowsToWhatTheyDo() throws Exception {
        bringAndCheck(people + WRONG);

        press("Bị từ chối: 1");

        assertThat(find(ImportRowGrid.class).single().getGenericDataView().getItems())
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isEqualTo("Nông Văn Thắng"));
        assertThat(textOf(test(find(ImportRowGrid.class).single()).getCellComponent(0, 4)))
                .contains("Ngày sinh: “31/02/1979” không phải ngày");
    }

    @Test
    void asksForColumnsThatItDoesNotKnowAndSaysWhatIsAmiss() throws Exception {
        open("register/imports");
        bring("ds.csv", "Ông/Bà;CCCD;Máy\nHoàng Thị Sen;020175000001;0912345678\n".getBytes(StandardCharsets.UTF_8));
        assertThat(text()).contains("hiểu 1/3 cột");
        press("Kiểm tra");
        assertThat(text()).contains("Chưa biết cột nào là họ và tên");

        column("Cột A · Ông/Bà").setValue(SheetField.FULL_NAME);
        column("Cột C · Máy").setValue(SheetField.FULL_NAME);
        press("Kiểm tra");
        assertThat(text()).contains("Hai cột cùng được chọn một nội dung");

        column("Cột C · Máy").setValue(SheetField.PHONE);
        press("Kiểm tra");
        again();

        assertThat(line().status()).isEqualTo(ImportStatus.CHECKED);
        assertThat(text()).contains("Bị từ chối: 1", "không có gì để ghi");
    }

    @Test
    void ownWorkbookWithTodaysPeopleComesBackWithoutAChange() throws Exception {
        takeOver();

        open("register/imports");
        bring("can-bo.xlsx", ownWorkbook());
        again();

        assertThat(text()).contains("Không đổi: 2", "Tệp không có gì để ghi");
        long id = line().id();
        assertThat(provinces.in(commune, () -> lists.find(id)).orElseThrow().isUnderstood())
                .as("its own columns are passed over")
                .isTrue();
    }

    @Test
    void theFileWithItsResultsSaysWhatIsWrongAndComesBackAlike() throws Exception {
        bringAndCheck(people + WRONG);
        ImportSheet sheet = provinces
                .in(commune, () -> lists.find(lists.latest().getFirst().id()))
                .orElseThrow();
        ByteArrayOutputStream given = new ByteArrayOutputStream();
        AnnotatedWorkbook.write(
                "ds.csv",
                (people + WRONG).getBytes(StandardCharsets.UTF_8),
                RegisterSheet.limits(),
                provinces.in(commune, () -> new RowNotes(lists, downloads.texts()).of(sheet)),
                given);
        assertThat(given.toString(StandardCharsets.UTF_8))
                .contains("Kết quả kiểm tra;Ghi chú kiểm tra", ";Mới;", ";Bị từ chối;", "“31/02/1979” không phải ngày");

        bringAndCheck(given.toString(StandardCharsets.UTF_8));

        assertThat(text()).contains("Mới: 2", "Bị từ chối: 1", "hiểu 10/10 cột");
    }

    @Test
    void ofACellInConflictItIsSaidWhichCounts() throws Exception {
        takeOver();
        byte[] sheet = ownWorkbook("0912345678", "0999000111");
        edit("0988777666");
        open("register/imports");
        bring("can-bo.xlsx", sheet);
        again();
        assertThat(text()).contains("1 dòng xung đột", "Lấy theo tệp cho tất cả");
        assertThat(find(Button.class).withText("Ghi vào hồ sơ").exists()).isFalse();
        press("Xung đột: 1");
        Component changes = test(find(ImportRowGrid.class).single()).getCellComponent(0, 3);
        assertThat(textOf(changes)).contains("Điện thoại: 0988777666 → 0999000111");

        test(find(Button.class, changes).withText("Lấy theo tệp").single()).click();

        assertThat(line().counts().conflict()).isZero();
        assertThat(text()).contains("Sẵn sàng ghi: 0 người mới, 1 hồ sơ thay đổi");
        assertThat(find(Button.class).withText("Ghi vào hồ sơ").exists()).isTrue();
    }

    @Test
    void whereTheDossierCountedTheResultDoesNotTellOfAChange() throws Exception {
        takeOver();
        byte[] sheet = ownWorkbook("0912345678", "0999000111");
        edit("0988777666");
        open("register/imports");
        bring("can-bo.xlsx", sheet);
        again();

        press("Giữ hồ sơ cho tất cả");
        again();

        String kept = "Điện thoại: giữ “0988777666” của hồ sơ, không lấy “0999000111” của tệp";
        ImportRow row = provinces.in(commune, () -> lists.rows(line().id(), null, 0, 10)).stream()
                .filter(each -> !each.changes().isEmpty())
                .findAny()
                .orElseThrow();
        assertThat(provinces.in(commune, downloads::texts).changes(row)).containsExactly(kept);
        ImportRowGrid afterwards = new ImportRowGrid(provinces.in(commune, downloads::texts), null);
        afterwards.setItems(row);
        UI.getCurrent().add(afterwards);
        assertThat(textOf(test(afterwards).getCellComponent(0, 3))).isEqualTo(kept);
    }

    @Test
    void whatWasEditedSinceIsNotTakenBackAndThePageSaysWhy() throws Exception {
        takeOver();
        edit("0988777666");

        open("register/imports/" + line().id());
        press("Hoàn tác");
        press("Hoàn tác");
        again();

        assertThat(text()).contains("Không hoàn tác được");
    }

    @Test
    void aFileIsDiscarded() throws Exception {
        bringAndCheck(people);

        press("Bỏ tệp này");
        press("Bỏ tệp này");

        assertThat(getCurrentView()).isInstanceOf(ImportsView.class);
        assertThat(find(EmptyState.class).exists()).isTrue();
    }

    @Test
    void isNotThereForWhoMayNotEditNorForAnotherUnit() throws Exception {
        takeOver();
        String address = "register/imports/" + line().id();

        signIn(typists.holding("COMMUNE_ADMINISTRATOR", provinces.openCommune(province, "Tân Mỹ")));
        open(address);
        assertThat(getCurrentView()).isNotInstanceOf(ImportView.class);

        signInWithoutEditing();
        open("register/imports");
        assertThat(getCurrentView()).isNotInstanceOf(ImportsView.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REGISTER_CHECK", "REGISTER_APPLY", "REGISTER_UNDO"})
    void nothingIsDoneForWhomHasLostTheRightSinceTheyAsked(String job) throws Exception {
        bringAs(job);
        ImportStatus before = line().status();
        int register = provinces.in(commune, lists::people).size();
        keepJobsWaiting();
        typists.as(clerk, () -> switch (job) {
            case "REGISTER_CHECK" -> desk.check(line().id(), UUID.randomUUID());
            case "REGISTER_APPLY" -> desk.apply(line().id(), false, UUID.randomUUID());
            default -> desk.undo(line().id(), UUID.randomUUID());
        });
        typists.endRoles(clerk, TestClock.FIRST_DAY);

        stepwise.letEnd();
        signIn(typists.holding("COMMUNE_ADMINISTRATOR", commune));
        again();

        assertThat(text()).contains("Chưa làm gì: người yêu cầu không còn quyền sửa hồ sơ của đơn vị này.");
        assertThat(line().status()).isEqualTo(before);
        assertThat(provinces.in(commune, lists::people)).hasSize(register);
        assertThat(recorded("officials:import-right-lost")).containsExactly(job);
    }

    @Test
    void calledOffFromItsPageNothingWasWritten() throws Exception {
        bringAndCheck(people);
        keepJobsWaiting();
        press("Ghi vào hồ sơ");
        press("Ghi vào hồ sơ");
        open("register/imports/" + line().id());
        assertThat(text()).contains("Chờ công việc khác xong");
        assertThat(find(Button.class).withText("Ghi vào hồ sơ").exists())
                .as("while something waits nothing else is offered")
                .isFalse();

        press("Dừng");
        stepwise.letEnd();
        again();

        assertThat(text()).contains("Đã dừng", "Sẵn sàng ghi: 2 người mới");
        assertThat(line().status()).isEqualTo(ImportStatus.CHECKED);
        assertThat(provinces.in(commune, lists::people)).isEmpty();
    }

    @Test
    void saysAtThePlaceThatTooManyFilesWait() throws Exception {
        for (int file = 0; file < 20; file++) {
            imports.bring(people);
        }
        open("register/imports");

        bring("ds.csv", people.getBytes(StandardCharsets.UTF_8));

        assertThat(find(FindingList.class).all().stream().map(ImportViewTests::textOf))
                .anyMatch(text -> text.contains("Đơn vị đang có 20 tệp chưa ghi vào hồ sơ"));
    }

    @Test
    void theWorkbookWithItsResultsComesFromThePage() throws Exception {
        takeOver();
        open("register/imports");
        bring("Cán bộ xã.xlsx", ownWorkbook("0912345678", "không phải số"));
        again();
        ByteArrayOutputStream given = new ByteArrayOutputStream();
        Anchor result = find(Anchor.class).all().stream()
                .filter(anchor -> textOf(anchor).contains("Tệp của bạn kèm kết quả"))
                .findFirst()
                .orElseThrow();

        test(result).download(given);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(given.toByteArray()))) {
            assertThat(texts(workbook.getSheetAt(0)))
                    .contains("Kết quả kiểm tra", "Ghi chú kiểm tra", "Bị từ chối", "Không đổi")
                    .anyMatch(text -> text.startsWith("Điện thoại:"));
        }
        open("register/imports");
        bring("lan-hai.xlsx", given.toByteArray());
        again();
        assertThat(text()).as("it comes back alike").contains("Bị từ chối: 1", "Không đổi: 1");
    }

    @Test
    void onAPhoneFilesAndRowsAreCards() throws Exception {
        takeOver();
        byte[] sheet = ownWorkbook("0912345678", "0999000111");
        edit("0988777666");
        onAPhone();
        open("register/imports");
        bring("can-bo.xlsx", sheet);
        again();

        ImportRowGrid rows = find(ImportRowGrid.class).single();
        assertThat(rows.isNarrow()).isTrue();
        Component card = test(rows)
                .getCellComponent(
                        rows.getGenericDataView()
                                .getItems()
                                .map(ImportRow::name)
                                .toList()
                                .indexOf("Hoàng Thị Sen"),
                        "card");
        assertThat(textOf(card))
                .contains("Hoàng Thị Sen", "Xung đột", "Dòng ", "Điện thoại: 0988777666 → 0999000111", "Giữ hồ sơ");
        test(find(Button.class, card).withText("Lấy theo tệp").single()).click();
        assertThat(line().counts().conflict()).isZero();

        open("register/imports");
        ImportGrid files = find(ImportGrid.class).single();
        assertThat(files.isNarrow()).isTrue();
        assertThat(textOf(test(files).getCellComponent(0, "card")))
                .contains("can-bo.xlsx", "Đã kiểm tra", "0 mới, 1 thay đổi", "Người " + clerk.username());
    }

    private static void onAPhone() {
        ExtendedClientDetails.updateFromValues(UI.getCurrent(), Map.of("v-ww", "390", "v-wh", "844")::get);
    }

    private static List<String> texts(Iterable<Row> sheet) {
        DataFormatter shown = new DataFormatter();
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(shown.formatCellValue(cell))));
        return texts;
    }

    /** As far as is needed for a job to be asked for. */
    private void bringAs(String job) throws Exception {
        if (job.equals("REGISTER_UNDO")) {
            takeOver();
            return;
        }
        long id = imports.bring(people);
        if (job.equals("REGISTER_APPLY")) {
            imports.check(id);
        }
    }

    /** As many jobs as are done at once wait for the test. */
    private void keepJobsWaiting() throws Exception {
        for (String unit : List.of("Tân Mỹ", "Hoàng Việt")) {
            JobOrder order = new JobOrder(StepwiseJob.CODE, null, UUID.randomUUID());
            provinces.in(provinces.openCommune(province, unit), () -> transaction.execute(_ -> book.ask(order)));
            stepwise.awaitPart();
        }
    }

    private List<String> recorded(String action) {
        return provinces
                .as(province, "admin", Set.of(AuditPermissions.READ), () -> audit.search(AuditFilter.none(), null, 50))
                .lines()
                .stream()
                .filter(line -> line.action().equals(action) && line.actor().equals("account:" + clerk.id()))
                .flatMap(line -> line.changes().stream())
                .map(change -> String.valueOf(change.after()))
                .toList();
    }

    private void bringAndCheck(String list) throws Exception {
        open("register/imports");
        bring("ds.csv", list.getBytes(StandardCharsets.UTF_8));
        press("Kiểm tra");
        again();
    }

    private void takeOver() throws Exception {
        imports.apply(imports.look(people));
    }

    @Test
    void theTemplateKeepsTitlesThatHaveEndedInAGroupOfTheirOwn() throws Exception {
        open("register/imports");

        assertThat(templateOn(LocalDate.of(2019, 7, 19)))
                .contains("Trưởng Công an", "Văn hóa – xã hội")
                .doesNotContain("chức danh cũ", "Chuyên viên");
        assertThat(templateOn(LocalDate.of(2026, 11, 27)))
                .contains("Công chức (chức danh cũ)", "Trưởng Công an", "Chuyên viên");
    }

    private String templateOn(LocalDate day) throws Exception {
        byte[] workbook = provinces.in(commune, () -> {
            PostsOffered posts = new PostsOffered(lists.posts().posts(), day);
            return new RegisterTemplate(posts, new FieldChoices(posts, dossiers.ethnicGroups()), UnitType.COMMUNE)
                    .of(List.of(), RegisterSheet.stamp(java.time.Instant.parse("2019-07-19T03:00:00Z")));
        });
        Path file = Files.createTempFile("mau", ".xlsx");
        Files.write(file, workbook);
        StringBuilder parts = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                parts.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return parts.toString();
    }

    private byte[] ownWorkbook(String... replaced) {
        return provinces.in(commune, () -> {
            PostsOffered posts = lists.posts();
            RegisterTemplate template =
                    new RegisterTemplate(posts, new FieldChoices(posts, dossiers.ethnicGroups()), UnitType.COMMUNE);
            List<ImportLists.PersonSheetRow> rows = lists.people().stream()
                    .map(row -> {
                        var values = row.values();
                        if (replaced.length > 0) {
                            values.replace(SheetField.PHONE, replaced[0], replaced[1]);
                        }
                        return new ImportLists.PersonSheetRow(row.keeper(), row.key(), values);
                    })
                    .toList();
            return template.of(rows, RegisterSheet.stamp(java.time.Instant.parse("2019-07-19T03:00:00Z")));
        });
    }

    private void edit(String phone) {
        provinces.in(
                commune,
                () -> jdbc.sql("UPDATE official SET phone = :phone, version = version + 1 WHERE unit_id = :unit AND"
                                + " full_name = 'Hoàng Thị Sen'")
                        .param("phone", phone)
                        .param("unit", commune.unit().value())
                        .update());
    }

    private ImportLine line() {
        return provinces.in(commune, lists::latest).getFirst();
    }

    @SuppressWarnings("unchecked")
    private Select<SheetField> column(String label) {
        return find(Select.class).withCaption(label).single();
    }

    private void bring(String name, byte[] content) throws Exception {
        test(find(Upload.class).single()).upload(name, "text/csv", content);
    }

    /** The same file, when its job has ended. */
    private void again() throws Exception {
        jobs.await();
        open("register/imports/" + line().id());
    }

    private void press(String button) {
        test(find(Button.class).withText(button).all().getLast()).click();
    }

    private void signIn(Typist typist) {
        TestSecurityContextHolder.setContext(new SecurityContextImpl(RolesOfViews.added(typists.session(typist))));
    }

    private void signInWithoutEditing() {
        Set<String> rights = Set.of(UnitPermissions.READ, OfficialPermissions.READ, StandingPermissions.READ);
        Workplace place = new Workplace(commune.unit(), "xã", "", commune.value(), Set.of("COMMUNE_STAFF"), null, null);
        SignedInAccount person =
                new SignedInAccount(new AccountId(91), "ai-do", "Lý Thị Ai", null, place, List.of(place), rights);
        TestSecurityContextHolder.setContext(
                new SecurityContextImpl(RolesOfViews.added(UsernamePasswordAuthenticationToken.authenticated(
                        person,
                        null,
                        rights.stream().map(SimpleGrantedAuthority::new).toList()))));
    }

    private void open(String address) {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(address);
    }

    private String text() {
        return textOf((Component) getCurrentView());
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
