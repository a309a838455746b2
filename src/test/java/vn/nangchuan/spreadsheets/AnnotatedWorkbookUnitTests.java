package vn.nangchuan.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** People get their own workbook back, with what became of each row. */
class AnnotatedWorkbookUnitTests {

    private static final ReadingLimits LIMITS = ReadingLimits.ofRows(10_000);
    private static final RowNote HEADING = new RowNote("Trạng thái", "Cần sửa");
    private static final RowNote BAD = new RowNote("Từ chối", "Ngày sinh không có", Set.of(1, 2));
    private static final RowNote GOOD = new RowNote("Mới", "");
    private static final SheetNotes NOTES = new SheetNotes(2, HEADING, Map.of(3, BAD, 4, GOOD));

    @Test
    void aStatusAndWhatIsWrongStandToTheRightOfEachRow() throws IOException {
        XSSFSheet sheet = opened(annotated(original(), NOTES)).getSheetAt(0);

        assertThat(texts(sheet, 1, 4)).containsExactly("Trạng thái", "Cần sửa");
        assertThat(texts(sheet, 2, 4)).containsExactly("Từ chối", "Ngày sinh không có");
        assertThat(texts(sheet, 3, 4)).containsExactly("Mới", "");
        assertThat(sheet.getRow(0).getLastCellNum()).isEqualTo((short) 4);
        assertThat(sheet.getColumnWidth(5)).isEqualTo(70 * 256);
        assertThat(sheet.isColumnHidden(4)).isFalse();
        assertThat(sheet.isColumnHidden(6)).isTrue();
    }

    @Test
    void badCellsAreColouredAndKeepTheirFormat() throws IOException {
        XSSFSheet sheet = opened(annotated(original(), NOTES)).getSheetAt(0);
        XSSFCell day = sheet.getRow(2).getCell(1);
        XSSFCell absent = sheet.getRow(2).getCell(2);

        assertThat(colour(day)).isEqualTo(AddedStyles.RED);
        assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(1987, 2, 3));
        assertThat(day.getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
        assertThat(day.getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
        assertThat(colour(absent)).isEqualTo(AddedStyles.RED);
        assertThat(absent.getCellStyle().getDataFormatString())
                .as("of its column")
                .isEqualTo("@");
        assertThat(colour(sheet.getRow(2).getCell(0))).isNull();
        assertThat(colour(sheet.getRow(3).getCell(1))).isNull();
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet();
            CellStyle quoted = workbook.createCellStyle();
            quoted.setQuotePrefixed(true);
            for (int number = 1; number < 4; number++) {
                XSSFRow row = sheet.createRow(number);
                for (int column = 0; column < 2; column++) {
                    XSSFCell cell = row.createCell(column);
                    cell.setCellValue("=1+" + column);
                    cell.setCellStyle(quoted);
                }
            }
            workbook.write(bytes);
        }

        XSSFSheet sheet = opened(annotated(bytes.toByteArray(), NOTES)).getSheetAt(0);

        XSSFCell plain = sheet.getRow(2).getCell(0);
        XSSFCell coloured = sheet.getRow(2).getCell(1);
        assertThat(colour(coloured)).isEqualTo(AddedStyles.RED);
        for (XSSFCell cell : List.of(plain, coloured)) {
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
        assertThat(coloured.getStringCellValue()).isEqualTo("=1+1");
    }

    @Test
    void everythingElseOfTheWorkbookIsAsItWas() throws IOException {
        byte[] original = original();
        byte[] annotated = annotated(original, NOTES);
        Map<String, byte[]> before = parts(original);
        Map<String, byte[]> after = parts(annotated);
        XSSFSheet sheet = opened(annotated).getSheetAt(0);

        assertThat(after.keySet()).containsExactlyInAnyOrderElementsOf(before.keySet());
        before.forEach((name, content) -> {
            if (!name.equals("xl/worksheets/sheet1.xml") && !name.equals("xl/styles.xml")) {
                assertThat(after.get(name)).as(name).isEqualTo(content);
            }
        });
        assertThat(sheet.getMergedRegions()).containsExactly(CellRangeAddress.valueOf("A1:D1"));
        assertThat(sheet.getRow(3).getCell(3).getCellFormula()).isEqualTo("1+1");
        assertThat(sheet.getColumnWidth(0)).isEqualTo(30 * 256);
        assertThat(sheet.getDataValidations().getFirst().getPromptBoxText())
                .isEqualTo(opened(original)
                        .getSheetAt(0)
                        .getDataValidations()
                        .getFirst()
                        .getPromptBoxText());
        assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("Nông <&> \"An\"");
    }

    @Test
    void whatIsReadOfItIsWhatWasReadOfTheOriginal() throws IOException {
        List<SheetRow> before = read(original());
        List<SheetRow> after = read(annotated(original(), NOTES));

        assertThat(after).hasSameSizeAs(before);
        for (int row = 0; row < before.size(); row++) {
            for (int column = 0; column < 4; column++) {
                assertThat(after.get(row).cell(column))
                        .isEqualTo(before.get(row).cell(column));
            }
        }
    }

    @Test
    void aFileThatComesAgainGetsItsColumnsAndColoursAnew() throws IOException {
        RowNote other = new RowNote("Từ chối", "Thiếu tên", Set.of(0, 2));
        byte[] again = annotated(annotated(original(), NOTES), new SheetNotes(2, HEADING, Map.of(3, other)));
        XSSFSheet sheet = opened(again).getSheetAt(0);

        assertThat(texts(sheet, 1, 4)).containsExactly("Trạng thái", "Cần sửa");
        assertThat(texts(sheet, 2, 4)).containsExactly("Từ chối", "Thiếu tên");
        assertThat(texts(sheet, 3, 4)).containsExactly("", "");
        assertThat(sheet.getRow(1).getLastCellNum()).isEqualTo((short) 6);
        assertThat(colour(sheet.getRow(2).getCell(0))).isEqualTo(AddedStyles.RED);
        assertThat(colour(sheet.getRow(2).getCell(1))).isNull();
        assertThat(sheet.getRow(2).getCell(1).getCellStyle().getDataFormatString())
                .isEqualTo("dd/mm/yyyy");
        assertThat(colour(sheet.getRow(2).getCell(2))).isEqualTo(AddedStyles.RED);
        assertThat(sheet.getColumnWidth(5)).isEqualTo(70 * 256);
    }

    @Test
    void rowsOfWhichNothingIsThereAreMadeInTheirOrder() throws IOException {
        RowNote absent = new RowNote("Thiếu", "Không có dòng", Set.of(0));
        XSSFSheet sheet = opened(
                        annotated(original(), new SheetNotes(2, HEADING, Map.of(3, BAD, 7, absent, 9, absent))))
                .getSheetAt(0);

        assertThat(texts(sheet, 6, 4)).containsExactly("Thiếu", "Không có dòng");
        assertThat(colour(sheet.getRow(6).getCell(0))).isEqualTo(AddedStyles.RED);
        assertThat(texts(sheet, 8, 4)).containsExactly("Thiếu", "Không có dòng");
        assertThat(sheet.getRow(7).getCell(0).getStringCellValue()).isEqualTo("Tổng cộng");
    }

    @Test
    void whatItSaysIsNeverComputedAndAlwaysXml() throws IOException {
        String hostile = "=1+1 <b>&amp;\u0007 _x0041_ \r\n]]>";
        XSSFCell cell = opened(annotated(original(), new SheetNotes(2, HEADING, Map.of(3, new RowNote("=2", hostile)))))
                .getSheetAt(0)
                .getRow(2)
                .getCell(5);

        assertThat(cell.getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(cell.getStringCellValue()).isEqualTo(hostile.replace('\u0007', '\uFFFD'));
    }

    @Test
    void formattedCellsToTheRightMakeRoomAndFormulasThatCameToNothingDoNot() throws IOException {
        byte[] bytes = annotated(
                new Workbook()
                        .styled(STYLES)
                        .sheet(
                                "<row r=\"1\" spans=\"1:3\"><c r=\"A1\"><v>1</v></c><c r=\"C1\" t=\"str\"><f>\"\"</f><v></v></c>"
                                        + "<c r=\"D1\" s=\"1\"/><c r=\"E1\" s=\"1\"/><c r=\"F1\" s=\"1\"/></row>")
                        .bytes(),
                new SheetNotes(1, HEADING, Map.of()));

        assertThat(sheetOf(bytes))
                .contains(
                        "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"C1\" t=\"str\"><f>\"\"</f><v/></c><c r=\"D1\" s=\"0\" t=")
                .contains("</c><c r=\"F1\" s=\"1\"/></row>");
        assertThat(read(bytes).getFirst().cells())
                .extracting(Cell::shown)
                .containsExactly("1", "", "", "Trạng thái", "Cần sửa");
    }

    @Test
    void lineEndsAndSpacesStayWhereverTheyStand() throws IOException {
        String tail =
                "<!-- a --><dataValidations><dataValidation prompt=\"a&#10;b&#9;c &quot;&lt;\"/></dataValidations>"
                        + "<extLst><ext xmlns:xdr=\"urn:xdr\"><xdr:row>3</xdr:row><c/>&#13; x</ext></extLst></worksheet>";
        byte[] bytes = annotated(
                new Workbook()
                        .styled(STYLES)
                        .with(
                                Workbook.SHEET,
                                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                        + "<row><c><v>1</v></c><extLst><ext/></extLst></row></sheetData>" + tail)
                        .bytes(),
                new SheetNotes(1, new RowNote("a", ""), Map.of()));

        assertThat(sheetOf(bytes))
                .endsWith("<extLst><ext/></extLst></row></sheetData>" + tail)
                .contains("<c r=\"C1\" s=\"0\"/><extLst>");
    }

    private static String sheetOf(byte[] bytes) throws IOException {
        return new String(parts(bytes).get(Workbook.SHEET), StandardCharsets.UTF_8);
    }

    private static final String STYLES =
            "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"><alignment horizontal=\"center\"/></xf></cellXfs>";

    @Test
    void aWorkbookWithOtherPrefixesAndWithoutNumbersOfCellsIsWrittenInItsOwnWay() throws IOException {
        String sheet =
                "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheetData>"
                        + "<x:row><x:c t=\"inlineStr\"><x:is><x:t>A</x:t></x:is></x:c><x:c><x:v>7</x:v></x:c></x:row>"
                        + "</x:sheetData></x:worksheet>";
        byte[] bytes = annotated(
                new Workbook().styled(STYLES).with(Workbook.SHEET, sheet).bytes(),
                new SheetNotes(1, new RowNote("a", "b", Set.of(1)), Map.of()));

        assertThat(sheetOf(bytes))
                .contains("<x:cols><x:col min=\"3\" max=\"3\"")
                .contains("<x:c s=\"2\"><x:v>7</x:v></x:c><x:c r=\"C1\" s=\"0\" t=\"inlineStr\">");
        assertThat(read(bytes).getFirst().cells()).extracting(Cell::shown).containsExactly("A", "7", "a", "b");
    }

    @Test
    void aWorkbookWithoutFormatsGetsTheColumnsAlone() throws IOException {
        byte[] bytes = annotated(
                new Workbook().sheet("<row><c><v>7</v></c></row>").bytes(),
                new SheetNotes(1, new RowNote("a", "b", Set.of(0)), Map.of()));

        assertThat(read(bytes).getFirst().cells()).extracting(Cell::shown).containsExactly("7", "a", "b");
    }

    /** A title over the table, a heading, two people, a line of totals, and all columns to the right hidden. */
    static byte[] original() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Danh sách");
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            day.setAlignment(HorizontalAlignment.RIGHT);
            CellStyle text = workbook.createCellStyle();
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            fill(sheet.createRow(0), "DANH SÁCH CÁN BỘ", "", "", "");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:D1"));
            fill(sheet.createRow(1), "Họ và tên", "Ngày sinh", "Số", "Tổng");
            fill(sheet.createRow(2), "Hoàng Thị Lý");
            sheet.getRow(2).createCell(1).setCellValue(LocalDate.of(1987, 2, 3));
            sheet.getRow(2).getCell(1).setCellStyle(day);
            sheet.getRow(2).createCell(3).setCellValue(4);
            fill(sheet.createRow(3), "Nông <&> \"An\"");
            sheet.getRow(3).createCell(3).setCellFormula("1+1");
            fill(sheet.createRow(7), "Tổng cộng");
            sheet.setColumnWidth(0, 30 * 256);
            sheet.setDefaultColumnStyle(2, text);
            var hidden = sheet.getCTWorksheet().getColsArray(0).addNewCol();
            hidden.setMin(4);
            hidden.setMax(16_384);
            hidden.setWidth(9);
            hidden.setHidden(true);
            var help = sheet.getDataValidationHelper()
                    .createValidation(
                            sheet.getDataValidationHelper().createExplicitListConstraint(new String[] {"a", "b"}),
                            new org.apache.poi.ss.util.CellRangeAddressList(2, 9, 0, 0));
            help.createPromptBox("a", "Dòng một\nDòng hai");
            sheet.addValidationData(help);
            workbook.createSheet("Khác").createRow(0).createCell(0).setCellValue("giữ nguyên");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void fill(XSSFRow row, String... texts) {
        for (String text : texts) {
            row.createCell(Math.max(row.getLastCellNum(), 0)).setCellValue(text);
        }
    }

    private static byte[] annotated(byte[] original, SheetNotes notes) throws IOException {
        return write("a.xlsx", original, notes);
    }

    static byte[] write(String name, byte[] original, SheetNotes notes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AnnotatedWorkbook.write(name, original, LIMITS, notes, bytes);
        return bytes.toByteArray();
    }

    private static XSSFWorkbook opened(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static List<String> texts(XSSFSheet sheet, int row, int column) {
        return IntStream.range(column, column + 2)
                .mapToObj(at -> sheet.getRow(row).getCell(at).getStringCellValue())
                .toList();
    }

    private static @org.jspecify.annotations.Nullable String colour(@org.jspecify.annotations.Nullable XSSFCell cell) {
        if (cell == null) {
            return null;
        }
        XSSFColor colour = cell.getCellStyle().getFillForegroundColorColor();
        return colour == null || cell.getCellStyle().getFillPattern() != FillPatternType.SOLID_FOREGROUND
                ? null
                : colour.getARGBHex();
    }

    private static List<SheetRow> read(byte[] bytes) {
        List<SheetRow> rows = new java.util.ArrayList<>();
        new SpreadsheetReader(LIMITS).read("a.xlsx", bytes, rows::add);
        return rows;
    }

    private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
