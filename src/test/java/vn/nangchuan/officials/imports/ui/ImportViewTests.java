package vn.nangchuan.officials.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.access.Workplace;
import vn.nangchuan.jobs.JobsEnded;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.officials.DossierDesk;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.imports.ImportDesk;
import vn.nangchuan.officials.imports.ImportLine;
import vn.nangchuan.officials.imports.ImportLists;
import vn.nangchuan.officials.imports.ImportLists.OfferedPost;
import vn.nangchuan.officials.imports.ImportSheet;
import vn.nangchuan.officials.imports.ImportStatus;
import vn.nangchuan.officials.imports.RegisterSheet;
import vn.nangchuan.officials.imports.SheetField;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.spreadsheets.AnnotatedWorkbook;
import vn.nangchuan.standings.StandingPermissions;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.RolesOfViews;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.units.UnitPermissions;

/** A clerk brings people in a file, says what its columns hold, looks at the rows, takes them over and takes them back. */
@PortalTest
@Import(JobsEnded.class)
@ViewPackages(packages = "vn.nangchuan")
class ImportViewTests extends SpringBrowserlessTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(700_000);
    private static final Set<String> CLERKS =
            Set.of(UnitPermissions.READ, OfficialPermissions.READ, OfficialPermissions.EDIT, StandingPermissions.READ);
    private static final String HEADING =
            "STT;Họ và tên;Giới tính;Ngày sinh;Số CCCD;Điện thoại;Chức danh;Ngày bổ nhiệm;"
                    + "Trình độ chuyên môn;Cơ sở đào tạo;Năm tốt nghiệp\n";
    private static final String WRONG = "3;Nông Văn Thắng;Nam;31/02/1979;123;;Không có chức này;;;;\n";

    @Autowired
    TestProvinces provinces;

    @Autowired
    JobsEnded jobs;

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

    private UnitPath province = new UnitPath("/1/");
    private UnitPath commune = province;
    private String people = "";

    @BeforeEach
    void openCommune() {
        province = provinces.openProvince();
        commune = provinces.openCommune(province, "Tân Lang");
        people = HEADING
                + "1;Hoàng Thị Sen;Nữ;15/03/1975;020175" + NUMBERS.incrementAndGet()
                + ";0912345678;Văn hóa - xã hội;01/06/2012;Đại học;Trường Đại học Thái Nguyên;06/2010\n"
                + "2;Lộc Văn Dương;Nam;2/9/1980;020080" + NUMBERS.incrementAndGet()
                + ";0912345679;CT UBND;01/07/2016;;;\n";
        signIn(commune, CLERKS);
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

        signIn(provinces.openCommune(province, "Tân Mỹ"), CLERKS);
        open(address);
        assertThat(getCurrentView()).isNotInstanceOf(ImportView.class);

        signIn(commune, Set.of(UnitPermissions.READ, OfficialPermissions.READ, StandingPermissions.READ));
        open("register/imports");
        assertThat(getCurrentView()).isNotInstanceOf(ImportsView.class);
    }

    private void bringAndCheck(String list) throws Exception {
        open("register/imports");
        bring("ds.csv", list.getBytes(StandardCharsets.UTF_8));
        press("Kiểm tra");
        again();
    }

    private void takeOver() throws Exception {
        long id = provinces.in(commune, () -> desk.bring("ds.csv", people.getBytes(StandardCharsets.UTF_8)));
        provinces.in(commune, () -> desk.check(id, UUID.randomUUID()));
        jobs.await();
        provinces.in(commune, () -> desk.apply(id, false, UUID.randomUUID()));
        jobs.await();
    }

    private byte[] ownWorkbook(String... replaced) {
        return provinces.in(commune, () -> {
            List<OfferedPost> posts = lists.posts();
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

    private static void signIn(UnitPath unit, Set<String> rights) {
        Workplace place = new Workplace(unit.unit(), "xã", "", unit.value(), Set.of("COMMUNE_STAFF"), null, null);
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
