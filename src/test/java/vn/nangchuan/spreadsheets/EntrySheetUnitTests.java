package vn.nangchuan.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.nangchuan.spreadsheets.EntryColumn.Choices;
import vn.nangchuan.spreadsheets.EntryColumn.Dependent;
import vn.nangchuan.spreadsheets.EntryColumn.Kind;
import vn.nangchuan.spreadsheets.EntryColumn.Listed;

/** Sheets that people fill in: they can be picked from, keep what is typed, and are known again. */
class EntrySheetUnitTests {

    private static final ReadingLimits LIMITS = ReadingLimits.ofRows(10_000);
    private static final String STAMP = "hồ sơ/1 2026-11-27T03:00:00Z";
    private static final List<String> COMMUNES = List.of("Xã Hoàng Văn Thụ", "Thị trấn Na Sầm", "Phường Tân Lang");

    private static final EntrySheet SHEET = new EntrySheet(
            "Hồ sơ: 2026/?",
            "Mã dòng (không sửa)",
            List.of(
                    column("name", "Họ và tên", Kind.TEXT, null, true),
                    column("born", "Ngày sinh", Kind.DAY, null, false),
                    column("joined", "Ngày tuyển dụng", Kind.MONTH_OR_DAY, null, false),
                    column("kind", "Loại đơn vị", Kind.TEXT, new Listed(List.of("Xã", "Thị trấn")), true),
                    column("post", "Chức danh", Kind.TEXT, new Dependent("kind", posts()), false),
                    column("coefficient", "Hệ số", Kind.NUMBER, null, false),
                    new EntryColumn("unit", "Đơn vị", Kind.TEXT, null, new Listed(COMMUNES), false, true)),
            STAMP);

    private static final EntryGuide GUIDE = new EntryGuide(
            "Hướng dẫn/1",
            List.of(
                    new EntryGuide.Sayings("Cách dùng", List.of("=1+1")),
                    new EntryGuide.Explained(
                            "Các cột", List.of("Cột", "Cách ghi"), List.of(List.of("Họ và tên", "@SUM(A1)")))));

    private static EntryColumn column(
            String code, String header, Kind kind, @Nullable Choices choices, boolean required) {
        return new EntryColumn(code, header, kind, "Ghi đúng như trong " + header, choices, required, false);
    }

    private static Map<String, List<String>> posts() {
        Map<String, List<String>> posts = new LinkedHashMap<>();
        posts.put("Xã", List.of("Bí thư Đảng ủy xã", "Chủ tịch UBND xã", "=Trưởng Công an"));
        posts.put("Thị trấn", List.of("Chủ tịch UBND thị trấn", "Văn phòng - thống kê"));
        posts.put("Phường", List.of());
        return posts;
    }

    private static final EntryRow LY = row(
            "k1",
            "Hoàng Thị Lý",
            LocalDate.of(1987, 2, 3),
            YearMonth.of(2016, 5),
            "Xã",
            "Chủ tịch UBND xã",
            new BigDecimal("2.34"),
            "Xã Hoàng Văn Thụ");

    private static EntryRow row(String key, @Nullable Object... values) {
        return new EntryRow(key, Arrays.asList(values));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        assertThat(read(written(SHEET, 10, LY, row("k2", "Nông Văn An"))))
                .containsExactly(
                        List.of(
                                "Mã dòng (không sửa)",
                                "Họ và tên *",
                                "Ngày sinh",
                                "Ngày tuyển dụng",
                                "Loại đơn vị *",
                                "Chức danh",
                                "Hệ số",
                                "Đơn vị"),
                        List.of(
                                "k1",
                                "Hoàng Thị Lý",
                                "03/02/1987",
                                "05/2016",
                                "Xã",
                                "Chủ tịch UBND xã",
                                "2.34",
                                "Xã Hoàng Văn Thụ"),
                        List.of("k2", "Nông Văn An"));
    }

    @Test
    void itsStampIsReadAgainAlsoWhenAProgramStoredTheFile() throws IOException {
        byte[] bytes = written(SHEET, 1, LY);
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        opened(bytes).write(stored);

        assertThat(new SpreadsheetReader(LIMITS).stamp("a.xlsx", bytes)).contains(STAMP);
        assertThat(new SpreadsheetReader(LIMITS).stamp("a.xlsx", stored.toByteArray()))
                .contains(STAMP);
    }

    @Test
    void otherFilesHaveNoStamp() throws IOException {
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        new Table<String>("a", List.of(Column.text("a", text -> text))).writeWorkbook(Stream.of("b"), list);

        assertThat(new SpreadsheetReader(LIMITS).stamp("a.xlsx", list.toByteArray()))
                .isEmpty();
        assertThat(new SpreadsheetReader(LIMITS).stamp("a.csv", new byte[] {'a'}))
                .isEmpty();
    }

    @Test
    void textStaysTextWhateverItIsTyped() throws IOException {
        XSSFSheet sheet = opened(written(SHEET, 10, row("k", "012345678901", null, LocalDate.of(2016, 12, 12))))
                .getSheetAt(0);

        assertThat(sheet.getColumnStyle(1).getDataFormatString()).isEqualTo("@");
        assertThat(sheet.getColumnStyle(2).getDataFormatString()).isEqualTo("dd/mm/yyyy");
        assertThat(sheet.getColumnStyle(3).getDataFormatString()).isEqualTo("@");
        assertThat(sheet.getColumnStyle(6).getDataFormatString()).isEqualTo("General");
        assertThat(cell(sheet, 1, 1).getStringCellValue()).isEqualTo("012345678901");
        assertThat(cell(sheet, 1, 1).getCellStyle().getDataFormatString()).isEqualTo("@");
        assertThat(cell(sheet, 1, 3).getStringCellValue()).isEqualTo("12/12/2016");
    }

    @Test
    void whatLooksLikeAFormulaIsText() throws IOException {
        EntrySheet harmful = new EntrySheet(
                "a", "=1+1", List.of(column("a", "=HYPERLINK(\"http://a\")", Kind.TEXT, null, false)), STAMP);
        XSSFSheet sheet = opened(written(harmful, 1, row("=1+1", "@SUM(1)"))).getSheetAt(0);

        for (XSSFCell cell : List.of(cell(sheet, 0, 0), cell(sheet, 0, 1), cell(sheet, 1, 0), cell(sheet, 1, 1))) {
            assertThat(cell.getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
        assertThat(cell(sheet, 1, 1).getCellStyle().getDataFormatString()).isEqualTo("@");
        assertThat(cell(sheet, 1, 1).getCellStyle().getLocked()).isFalse();
    }

    @Test
    void keysAndWhatIsKnownAreLockedAndTheRestIsNot() throws IOException {
        XSSFSheet sheet = opened(written(SHEET, 10, LY)).getSheetAt(0);

        assertThat(sheet.getProtect()).isTrue();
        assertThat(sheet.isInsertRowsLocked()).isFalse();
        assertThat(sheet.getColumnStyle(0).getLocked()).isTrue();
        assertThat(sheet.getColumnStyle(1).getLocked()).isFalse();
        assertThat(sheet.getColumnStyle(7).getLocked()).isTrue();
        assertThat(cell(sheet, 1, 0).getCellStyle().getLocked()).isTrue();
        assertThat(cell(sheet, 1, 1).getCellStyle().getLocked()).isFalse();
        assertThat(sheet.getColumnWidth(0)).isLessThan(2000);
    }

    @Test
    void itsHeadingStaysInSightAndShowsWhatIsRequired() throws IOException {
        XSSFSheet sheet = opened(written(SHEET, 10)).getSheetAt(0);

        assertThat(sheet.getSheetName()).isEqualTo("Hồ sơ  2026  ");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(cell(sheet, 0, 1).getStringCellValue()).endsWith(" *");
        assertThat(cell(sheet, 0, 1).getCellStyle().getFillForegroundColorColor())
                .isNotEqualTo(cell(sheet, 0, 2).getCellStyle().getFillForegroundColorColor());
    }

    @Test
    void helpIsShownInTheHeadingAndInTheRows() throws IOException {
        XSSFSheet sheet = opened(written(SHEET, 10, LY)).getSheetAt(0);

        for (int column : new int[] {1, 4}) {
            for (int row : new int[] {0, 1, 11}) {
                XSSFDataValidation help = validation(sheet, row, column);
                assertThat(help.getShowPromptBox()).isTrue();
                assertThat(help.getPromptBoxText()).startsWith("Ghi đúng như trong");
            }
        }
        EntryColumn wordy = new EntryColumn("a", "a".repeat(50), Kind.TEXT, "b".repeat(300), null, false, false);
        XSSFSheet other = opened(written(new EntrySheet("a", "k", List.of(wordy), STAMP), 1))
                .getSheetAt(0);
        assertThat(validation(other, 0, 1).getPromptBoxText()).hasSize(255).endsWith("…");
        assertThat(validation(other, 0, 1).getPromptBoxTitle()).hasSize(32);
    }

    @Test
    void listsOfAnyLengthAreOfferedFromASheetThatIsNotShown() throws IOException {
        List<String> many =
                IntStream.range(0, 700).mapToObj(at -> "Đơn vị, số " + at).toList();
        EntrySheet entry =
                new EntrySheet("a", "k", List.of(column("a", "a", Kind.TEXT, new Listed(many), false)), STAMP);
        XSSFWorkbook workbook = opened(written(entry, 200));
        XSSFDataValidation offered = validation(workbook.getSheetAt(0), 200, 1);

        assertThat(workbook.getSheetVisibility(1)).isEqualTo(SheetVisibility.VERY_HIDDEN);
        assertThat(offered.getValidationConstraint().getValidationType()).isEqualTo(ValidationType.LIST);
        assertThat(offered.getShowErrorBox()).isTrue();
        assertThat(named(workbook, offered.getValidationConstraint().getFormula1()))
                .isEqualTo(many);
        assertThat(validations(workbook.getSheetAt(0), 201, 1)).isEmpty();
    }

    @Test
    void aListThatDependsOnAnotherColumnIsFoundByItsValueInTheRow() throws IOException {
        XSSFWorkbook workbook = opened(written(SHEET, 3, LY, row("k2", "An", null, null, "Thị trấn")));
        XSSFSheet sheet = workbook.getSheetAt(0);
        String formula = validation(sheet, 2, 5).getValidationConstraint().getFormula1();
        String lookup = formula.replaceAll("INDIRECT\\((.*)\\)", "$1");

        assertThat(formula).contains("$E2");
        assertThat(named(workbook, evaluated(sheet, lookup))).isEqualTo(posts().get("Xã"));
        assertThat(named(workbook, evaluated(sheet, lookup.replace("$E2", "$E3"))))
                .isEqualTo(posts().get("Thị trấn"));
    }

    @Test
    void aGuideStandsBehindTheSheetIsTextAndIsNotRead() throws IOException {
        EntrySheet guided = new EntrySheet(SHEET.title(), SHEET.keyHeader(), SHEET.columns(), STAMP, GUIDE);
        byte[] bytes = written(guided, 3, LY);
        XSSFWorkbook workbook = opened(bytes);
        XSSFSheet guide = workbook.getSheetAt(1);

        assertThat(workbook.getActiveSheetIndex()).isZero();
        assertThat(guide.getSheetName()).isEqualTo("Hướng dẫn 1");
        assertThat(workbook.getSheetVisibility(1)).isEqualTo(SheetVisibility.VISIBLE);
        assertThat(workbook.getSheetVisibility(2)).as("what is picked from").isEqualTo(SheetVisibility.VERY_HIDDEN);
        assertThat(guide.getProtect()).isTrue();
        List<String> texts = new ArrayList<>();
        guide.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() != org.apache.poi.ss.usermodel.CellType.BLANK) {
                assertThat(cell.getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
                texts.add(cell.getStringCellValue());
            }
        }));
        assertThat(texts).containsExactly("Cách dùng", "=1+1", "Các cột", "Cột", "Cách ghi", "Họ và tên", "@SUM(A1)");
        assertThat(cell(guide, 1, 0).getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(cell(guide, 5, 1).getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(read(bytes)).isEqualTo(read(written(SHEET, 3, LY)));
        assertThat(named(
                        workbook,
                        validation(workbook.getSheetAt(0), 1, 4)
                                .getValidationConstraint()
                                .getFormula1()))
                .containsExactly("Xã", "Thị trấn");
    }

    @Test
    void aColumnThatDependsOnNoneOrStandsThereTwiceIsNoColumn() {
        EntryColumn lonely = column("a", "a", Kind.TEXT, new Dependent("b", posts()), false);

        assertThatIllegalArgumentException().isThrownBy(() -> new EntrySheet("a", "k", List.of(lonely), STAMP));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EntrySheet(
                        "a",
                        "k",
                        List.of(SHEET.columns().getFirst(), SHEET.columns().getFirst()),
                        STAMP));
        assertThatIllegalArgumentException().isThrownBy(() -> new EntrySheet("a", "k", List.of(), "a".repeat(256)));
    }

    @Test
    void whatIsNeitherADayNorANumberIsWrittenAllTheSame() throws IOException {
        assertThat(read(written(SHEET, 0, row("k", 7, "12/1980", "2001", null, null, "nhiều")))
                        .getLast())
                .containsExactly("k", "7", "12/1980", "2001", "", "", "nhiều");
        assertThat(read(written(SHEET, 0, row("k", null, LocalDate.of(1899, 12, 31))))
                        .getLast())
                .containsExactly("k", "", "31/12/1899");
    }

    private static byte[] written(EntrySheet sheet, int emptyRows, EntryRow... rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        sheet.write(Stream.of(rows), emptyRows, bytes);
        return bytes.toByteArray();
    }

    private static XSSFWorkbook opened(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column);
    }

    private static List<XSSFDataValidation> validations(XSSFSheet sheet, int row, int column) {
        return sheet.getDataValidations().stream()
                .filter(each -> Arrays.stream(each.getRegions().getCellRangeAddresses())
                        .anyMatch(range -> range.isInRange(row, column)))
                .toList();
    }

    private static XSSFDataValidation validation(XSSFSheet sheet, int row, int column) {
        assertThat(validations(sheet, row, column)).hasSize(1);
        return validations(sheet, row, column).getFirst();
    }

    private static List<String> named(XSSFWorkbook workbook, String name) {
        List<String> texts = new ArrayList<>();
        for (CellReference at : new AreaReference(
                        workbook.getName(name).getRefersToFormula(), org.apache.poi.ss.SpreadsheetVersion.EXCEL2007)
                .getAllReferencedCells()) {
            texts.add(cell(workbook.getSheet(at.getSheetName()), at.getRow(), at.getCol())
                    .getStringCellValue());
        }
        return texts;
    }

    private static String evaluated(XSSFSheet sheet, String formula) {
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        XSSFCell cell = row.createCell(0);
        cell.setCellFormula(formula);
        return new XSSFFormulaEvaluator(sheet.getWorkbook()).evaluate(cell).getStringValue();
    }

    private static List<List<String>> read(byte[] bytes) {
        List<List<String>> rows = new ArrayList<>();
        new SpreadsheetReader(LIMITS)
                .read(
                        "a.xlsx",
                        bytes,
                        row -> rows.add(row.cells().stream().map(Cell::shown).toList()));
        return rows;
    }
}
