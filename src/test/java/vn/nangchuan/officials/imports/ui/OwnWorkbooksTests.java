package vn.nangchuan.officials.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import vn.nangchuan.jobs.JobStatus;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.officials.PostsOffered;
import vn.nangchuan.officials.imports.ImportFixture;
import vn.nangchuan.officials.imports.ImportLine.Counts;
import vn.nangchuan.officials.imports.ImportLists;
import vn.nangchuan.officials.imports.RegisterSheet;
import vn.nangchuan.officials.imports.SheetField;
import vn.nangchuan.spreadsheets.EntryColumn;
import vn.nangchuan.spreadsheets.EntryColumn.Listed;
import vn.nangchuan.spreadsheets.EntryGuide.Explained;
import vn.nangchuan.testing.PortalTest;

/** Workbooks as spreadsheet programs store them: a commune's own with merged headings, and what the portal's offers. */
@PortalTest
@ViewPackages(packages = "vn.nangchuan")
class OwnWorkbooksTests extends SpringBrowserlessTest {

    @Autowired
    ImportFixture imports;

    @Autowired
    ImportLists lists;

    @BeforeEach
    void openCommune() {
        imports.open();
    }

    @Test
    void headingsOfTwoLinesWithMergedCellsAreReadAndTheirRowsTakenOver() throws Exception {
        long file = imports.bring(imports.commune, "danh-sach.xlsx", merged());

        assertThat(imports.sheet(file).mapping())
                .containsEntry(1, SheetField.FULL_NAME)
                .containsEntry(4, SheetField.IDENTITY_NUMBER)
                .containsEntry(5, SheetField.POST)
                .containsEntry(6, SheetField.POST_FROM)
                .containsEntry(7, SheetField.PROFESSIONAL_LEVEL)
                .containsEntry(8, SheetField.PROFESSIONAL_ISSUER)
                .containsEntry(9, SheetField.PROFESSIONAL_ISSUED_ON);

        imports.check(file);
        assertThat(imports.counts(file)).isEqualTo(new Counts(2, 0, 0, 0, 0));
        assertThat(imports.apply(file).status()).isEqualTo(JobStatus.DONE);
        assertThat(
                        imports.read(
                                "SELECT CONCAT(full_name, ' ', identity_last4) FROM official WHERE unit_id = :unit ORDER BY id"))
                .containsExactly("Hoàng Thị Sen 5678", "Lộc Văn Dương 0123");
        assertThat(imports.read(
                        "SELECT CONCAT(kind, ' ', last4) FROM identity_document WHERE unit_id = :unit ORDER BY id"))
                .as("numbers that lost the zeros before them")
                .containsExactly("CMND 5678", "CCCD 0123");
        assertThat(imports.read(
                        "SELECT CONCAT_WS(' ', level, issued_on) FROM qualification WHERE unit_id = :unit ORDER BY id"))
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

    @ParameterizedTest
    @CsvSource({
        "COMMUNE, LAND_CONSTRUCTION_RURAL, LAND_CONSTRUCTION_URBAN",
        "WARD, LAND_CONSTRUCTION_URBAN, LAND_CONSTRUCTION_RURAL",
        "TOWNSHIP, LAND_CONSTRUCTION_URBAN, LAND_CONSTRUCTION_RURAL",
        "SPECIAL_ZONE, LAND_CONSTRUCTION_RURAL, LAND_CONSTRUCTION_URBAN"
    })
    void thePostsThatAreOfferedAreThoseOfTheTypeOfTheUnit(UnitType type, String offered, String notOffered)
            throws Exception {
        PostsOffered posts = imports.in(lists::posts);
        FieldChoices choices = new FieldChoices(posts, List.of());

        byte[] template = new RegisterTemplate(posts, choices, type).of(List.of(), RegisterSheet.stamp(Instant.EPOCH));

        assertThat(texts(template))
                .contains(choices.word(SheetField.POST, offered), choices.word(SheetField.POST, "JUSTICE_CIVIL_STATUS"))
                .contains("Viên chức", choices.word(SheetField.POST, "SCHOOL_EMPLOYEE"))
                .contains("Đối tượng khác", choices.word(SheetField.POST, "OTHER_TRAINEE"))
                .doesNotContain(choices.word(SheetField.POST, notOffered));
    }

    @Test
    void theTemplateExplainsEachOfItsColumnsInASecondSheet() throws Exception {
        PostsOffered posts = imports.in(lists::posts);
        byte[] template = new RegisterTemplate(posts, new FieldChoices(posts, List.of()), UnitType.COMMUNE)
                .of(List.of(), RegisterSheet.stamp(Instant.EPOCH));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            XSSFSheet guide = workbook.getSheetAt(1);
            assertThat(guide.getSheetName()).isEqualTo("Hướng dẫn");
            assertThat(guide.getLastRowNum()).as("bounded").isLessThan(100);
            Map<String, List<String>> explained = explained(guide);
            List<String> headings = new ArrayList<>();
            workbook.getSheetAt(0).getRow(0).forEach(cell -> headings.add(cell.getStringCellValue()));
            for (String heading : headings.subList(1, headings.size())) {
                List<String> said = explained.get(heading.replace(" *", ""));
                assertThat(said)
                        .as(heading)
                        .hasSize(5)
                        .allSatisfy(
                                text -> assertThat(text).hasSizeLessThan(600).doesNotContain("officials.", "!{"));
                assertThat(said.get(1)).as(heading).isEqualTo(heading.endsWith(" *") ? "Có, với người mới" : "Không");
                assertThat(said.get(2)).as(heading).isNotBlank();
                assertThat(said.get(3)).as(heading).isNotBlank();
            }
            assertThat(said(explained, "Số CCCD/CMND", 3)).contains("12 chữ số (CCCD) hoặc 9 chữ số (CMND)");
            assertThat(said(explained, "Giáo dục phổ thông: trình độ", 3)).contains("12/12");
            assertThat(said(explained, "Giới tính", 4)).isEqualTo("Nam; Nữ");
            assertThat(said(explained, "Chức vụ, chức danh", 4)).contains("Nhóm chức danh");
            assertThat(said(explained, "Hình thức sử dụng", 4)).endsWith("; (xóa)");
            assertThat(said(explained, "Chuyên môn: ngành ghi trên văn bằng", 2))
                    .contains("văn bằng");
            for (String course : List.of("Chức danh nghề nghiệp", "Nghiệp vụ chuyên ngành")) {
                assertThat(said(explained, course + ": khóa bồi dưỡng", 2))
                        .isEqualTo("Tên khóa bồi dưỡng đúng như ghi trên chứng chỉ");
            }
        }
        assertThat(texts(template))
                .as("read is the sheet of people, and not the guide")
                .contains("Mỗi người một dòng ở trang tính “Cán bộ, công chức”. Trang tính Hướng dẫn chỉ để đọc, "
                        + "hệ thống không lấy dữ liệu từ đó.")
                .anyMatch(text -> text.contains("chức vụ, chức danh kiêm nhiệm"))
                .anyMatch(text -> text.contains("hoàn tác cả tệp"));
    }

    @Test
    void theWordThatEmptiesAFieldIsNotCountedAmongItsChoices() {
        assertThat(choicesExplained(16)).isEqualTo("Chọn trong danh sách của ô (16 giá trị)");
        assertThat(choicesExplained(15)).startsWith("1; 2; ").endsWith("; 15; (xóa)");
    }

    /** What the guide says of a column with so many choices that can be emptied. */
    private static String choicesExplained(int count) {
        List<String> words = Stream.concat(
                        IntStream.rangeClosed(1, count).mapToObj(String::valueOf), Stream.of("(xóa)"))
                .toList();
        EntryColumn column = new EntryColumn(
                SheetField.CONTRACT.name(), "", EntryColumn.Kind.TEXT, null, new Listed(words), false, false);
        return TemplateGuide.of(List.of(column)).parts().stream()
                .filter(Explained.class::isInstance)
                .map(part -> ((Explained) part).rows().getFirst().getLast())
                .findFirst()
                .orElseThrow();
    }

    /** What the rows of five cells say, by the first of them. */
    private static Map<String, List<String>> explained(XSSFSheet guide) {
        Map<String, List<String>> explained = new HashMap<>();
        guide.forEach(row -> {
            List<String> said = new ArrayList<>();
            row.forEach(cell -> said.add(cell.getStringCellValue()));
            explained.put(said.isEmpty() ? "" : said.getFirst(), said);
        });
        return explained;
    }

    private static String said(Map<String, List<String>> explained, String heading, int place) {
        return explained.getOrDefault(heading, List.of()).get(place);
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
