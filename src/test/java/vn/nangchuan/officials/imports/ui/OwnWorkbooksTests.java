package vn.nangchuan.officials.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.jobs.JobStatus;
import vn.nangchuan.jobs.JobsEnded;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.officials.PostsOffered;
import vn.nangchuan.officials.imports.ImportDesk;
import vn.nangchuan.officials.imports.ImportLine.Counts;
import vn.nangchuan.officials.imports.ImportLists;
import vn.nangchuan.officials.imports.RegisterSheet;
import vn.nangchuan.officials.imports.SheetField;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestProvinces;

/** Workbooks as spreadsheet programs store them: a commune's own with merged headings, and what the portal's offers. */
@PortalTest
@ViewPackages(packages = "vn.nangchuan")
class OwnWorkbooksTests extends SpringBrowserlessTest {

    @Autowired
    TestProvinces provinces;

    @Autowired
    ImportDesk desk;

    @Autowired
    ImportLists lists;

    @Autowired
    JobsEnded jobs;

    @Autowired
    JdbcClient jdbc;

    private UnitPath commune = new UnitPath("/1/");

    @BeforeEach
    void openCommune() {
        commune = provinces.openCommune(provinces.openProvince(), "Tân Lang");
    }

    @Test
    void headingsOfTwoLinesWithMergedCellsAreReadAndTheirRowsTakenOver() throws Exception {
        long file = provinces.in(commune, () -> desk.bring("danh-sach.xlsx", merged()));

        assertThat(provinces.in(commune, () -> lists.find(file)).orElseThrow().mapping())
                .containsEntry(1, SheetField.FULL_NAME)
                .containsEntry(4, SheetField.IDENTITY_NUMBER)
                .containsEntry(5, SheetField.POST)
                .containsEntry(6, SheetField.POST_FROM)
                .containsEntry(7, SheetField.PROFESSIONAL_LEVEL)
                .containsEntry(8, SheetField.PROFESSIONAL_ISSUER)
                .containsEntry(9, SheetField.PROFESSIONAL_ISSUED_ON);

        provinces.in(commune, () -> desk.check(file, UUID.randomUUID()));
        jobs.await();
        assertThat(provinces
                        .in(commune, () -> lists.find(file))
                        .orElseThrow()
                        .line()
                        .counts())
                .isEqualTo(new Counts(2, 0, 0, 0, 0));
        provinces.in(commune, () -> desk.apply(file, false, UUID.randomUUID()));
        assertThat(jobs.at(commune).getFirst().status()).isEqualTo(JobStatus.DONE);
        assertThat(
                        read(
                                "SELECT CONCAT(full_name, ' ', identity_last4) FROM official WHERE unit_id = :unit ORDER BY id"))
                .containsExactly("Hoàng Thị Sen 5678", "Lộc Văn Dương 0123");
        assertThat(read("SELECT CONCAT(kind, ' ', last4) FROM identity_document WHERE unit_id = :unit ORDER BY id"))
                .as("numbers that lost the zeros before them")
                .containsExactly("CMND 5678", "CCCD 0123");
        assertThat(read("SELECT CONCAT_WS(' ', level, issued_on) FROM qualification WHERE unit_id = :unit ORDER BY id"))
                .containsExactly("BACHELOR 2010-06-30");
    }

    /** As districts send them: a title over all, a group of columns over three, the others over both lines. */
    private static byte[] merged() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Danh sách");
            line(sheet, 0, "DANH SÁCH CÁN BỘ, CÔNG CHỨC XÃ");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 9));
            line(
                    sheet,
                    2,
                    "STT",
                    "Họ và tên",
                    "Ngày sinh",
                    "Giới tính",
                    "Số CMND/CCCD",
                    "Chức vụ",
                    "Ngày bổ nhiệm",
                    "Trình độ chuyên môn");
            line(sheet, 3, "", "", "", "", "", "", "", "Trình độ", "Cơ sở đào tạo", "Năm tốt nghiệp");
            for (int column = 0; column < 7; column++) {
                sheet.addMergedRegion(new CellRangeAddress(2, 3, column, column));
            }
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 7, 9));
            line(
                    sheet,
                    4,
                    1,
                    "Hoàng Thị Sen",
                    "15/03/1975",
                    "Nữ",
                    81_345_678,
                    "Trưởng thôn",
                    "01/06/2012",
                    "Đại học",
                    "Đại học Luật",
                    "06/2010");
            line(sheet, 5, 2, "Lộc Văn Dương", "02/09/1980", "Nam", 20_080_000_123L, "Trưởng thôn", "01/07/2016");
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            workbook.write(written);
            return written.toByteArray();
        }
    }

    private static void line(XSSFSheet sheet, int place, Object... values) {
        Row row = sheet.createRow(place);
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            } else if (!values[column].equals("")) {
                row.createCell(column).setCellValue((String) values[column]);
            }
        }
    }

    private List<String> read(String statement) {
        return provinces.in(
                commune,
                () -> jdbc.sql(statement)
                        .param("unit", commune.unit().value())
                        .query(String.class)
                        .list());
    }

    @ParameterizedTest
    @CsvSource({
        "COMMUNE, LAND_CONSTRUCTION_RURAL, LAND_CONSTRUCTION_URBAN",
        "WARD, LAND_CONSTRUCTION_URBAN, LAND_CONSTRUCTION_RURAL",
        "TOWNSHIP, LAND_CONSTRUCTION_URBAN, LAND_CONSTRUCTION_RURAL",
        "SPECIAL_ZONE, LAND_CONSTRUCTION_RURAL, LAND_CONSTRUCTION_URBAN"
    })
    void thePostsThatAreOfferedAreThoseOfTheTypeOfTheUnit(UnitType type, String offered, String notOffered)
            throws Exception {
        PostsOffered posts = provinces.in(commune, lists::posts);
        FieldChoices choices = new FieldChoices(posts, List.of());

        byte[] template = new RegisterTemplate(posts, choices, type).of(List.of(), RegisterSheet.stamp(Instant.EPOCH));

        assertThat(texts(template))
                .contains(choices.word(SheetField.POST, offered), choices.word(SheetField.POST, "JUSTICE_CIVIL_STATUS"))
                .doesNotContain(choices.word(SheetField.POST, notOffered));
    }

    /** Of all sheets, the one of choices too, which is not shown. */
    private static List<String> texts(byte[] workbook) throws IOException {
        List<String> texts = new ArrayList<>();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            read.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> add(cell, texts))));
        }
        return texts;
    }

    private static void add(Cell cell, List<String> texts) {
        if (cell.getCellType() == CellType.STRING) {
            texts.add(cell.getStringCellValue());
        }
    }
}
