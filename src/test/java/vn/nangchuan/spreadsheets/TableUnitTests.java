package vn.nangchuan.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that are taken away: as they are shown, and harmless to whoever opens them. */
class TableUnitTests {

    private record Person(
            String name, @Nullable LocalDate born, @Nullable Number papers) {}

    private static final Table<Person> TABLE = new Table<>(
            "Danh sách: [2019]/?",
            List.of(
                    Column.text("Họ và tên", Person::name),
                    Column.date("Ngày sinh", Person::born),
                    Column.number("Số giấy tờ", Person::papers)));

    private static final Person ONE = new Person("Hoàng Thị Lý", LocalDate.of(1987, 2, 3), 4);
    private static final Person TWO = new Person("Nông Văn An", null, null);

    @Test
    void aWorkbookHoldsDaysAsDaysAndNumbersAsNumbers() throws IOException {
        assertThat(readBack("a.xlsx", workbook(Stream.of(ONE, TWO))))
                .containsExactly(
                        List.of("Họ và tên", "Ngày sinh", "Số giấy tờ"),
                        List.of("Hoàng Thị Lý", "03/02/1987", "4"),
                        List.of("Nông Văn An"));
    }

    @Test
    void itsHeadingStaysInSightAndFilters() throws IOException {
        XSSFSheet sheet = opened(workbook(Stream.of(ONE, TWO)));

        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:C3");
        assertThat(sheet.getSheetName()).startsWith("Danh sách").doesNotContain("[", "/", "?");
        assertThat(sheet.getRow(1).getCell(1).getCellStyle().getDataFormatString())
                .isEqualTo("dd/mm/yyyy");
    }

    @Test
    void aPaperSaysAboveItsHeadingWhatItIsAndCsvDoesNot() throws IOException {
        Table<Person> paper = new Table<>("Điểm danh", List.of("Điểm danh", "=Lớp: Quản lý nhà nước"), TABLE.columns());
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        paper.writeWorkbook(Stream.of(ONE, TWO), workbook);
        paper.writeCsv(Stream.of(ONE, TWO), csv);
        XSSFSheet sheet = opened(workbook.toByteArray());

        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Điểm danh");
        assertThat(sheet.getRow(1).getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("Họ và tên");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:C5");
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
        assertThat(new String(csv.toByteArray(), StandardCharsets.UTF_8)).startsWith("\uFEFFHọ và tên;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|'/c calc'!A1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1"})
    void textThatLooksLikeAFormulaStaysText(String text) throws IOException {
        Person hostile = new Person(text, null, null);
        XSSFCell cell = opened(workbook(Stream.of(hostile))).getRow(1).getCell(0);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue().strip()).isEqualTo(text.strip());
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(new String(csv(Stream.of(hostile)), StandardCharsets.UTF_8)
                        .lines()
                        .toList()
                        .get(1))
                .doesNotStartWith(text.substring(0, 1));
    }

    @Test
    void csvHasTheMarkAndIsReadBackAsItWas() throws IOException {
        byte[] csv = csv(Stream.of(ONE, TWO, new Person("a;\"b\"", null, 1.5)));

        assertThat(new String(csv, StandardCharsets.UTF_8)).startsWith("\uFEFFHọ và tên;Ngày sinh;Số giấy tờ\r\n");
        assertThat(readBack("a.csv", csv))
                .contains(List.of("Hoàng Thị Lý", "03/02/1987", "4"), List.of("a;\"b\"", "", "1,5"));
    }

    @Test
    void thousandsOfRowsAreWrittenAsTheyCome() throws IOException {
        byte[] workbook =
                workbook(IntStream.range(0, 5000).mapToObj(number -> new Person("Người " + number, null, number)));

        List<List<String>> rows = readBack("a.xlsx", workbook);
        assertThat(rows).hasSize(5001);
        assertThat(rows.getLast()).containsExactly("Người 4999", "", "4999");
    }

    private static byte[] workbook(Stream<Person> people) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TABLE.writeWorkbook(people, bytes);
        return bytes.toByteArray();
    }

    private static byte[] csv(Stream<Person> people) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TABLE.writeCsv(people, bytes);
        return bytes.toByteArray();
    }

    private static XSSFSheet opened(byte[] workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook)).getSheetAt(0);
    }

    private static List<List<String>> readBack(String name, byte[] content) {
        List<List<String>> rows = new ArrayList<>();
        new SpreadsheetReader(ReadingLimits.ofRows(10_000))
                .read(
                        name,
                        content,
                        row -> rows.add(row.cells().stream().map(Cell::shown).toList()));
        return rows;
    }
}
