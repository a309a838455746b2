package vn.nangchuan.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nangchuan.kernel.BusinessRuleViolation;

/** What people's files say is read as they see it. */
class SpreadsheetReaderUnitTests {

    private static final String STYLES = """
            <numFmts count="3"><numFmt numFmtId="164" formatCode="00000"/><numFmt numFmtId="165" formatCode="mm/yyyy"/>
            <numFmt numFmtId="166" formatCode="dd/mm/yyyy"/></numFmts>
            <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="14"/></cellXfs>
            """;

    @Test
    void textsAreTakenFromWhereverTheyStandAndComposed() {
        String decomposed = Normalizer.normalize("Hoàng Văn Thụ", Normalizer.Form.NFD);

        assertThat(
                        only(
                                new Workbook()
                                        .sharing(
                                                "<si><t>" + decomposed
                                                        + "</t></si><si><r><t>Tân </t></r><r><t>Mỹ</t></r><rPh><t>x</t></rPh></si>")
                                        .sheet(
                                                "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"inlineStr\"><is><t>Na &amp; Sầm</t></is></c></row>")))
                .containsExactly("Hoàng Văn Thụ", "Tân Mỹ", "Na & Sầm");
    }

    @Test
    void ofAFormulaWhatItCameToIsRead() {
        assertThat(
                        only(
                                new Workbook()
                                        .sheet(
                                                "<row><c><f>1+1</f><v>2</v></c><c t=\"str\"><f>A1&amp;\"x\"</f><v>2x</v></c><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c t=\"b\"><v>1</v></c></row>")))
                .containsExactly("2", "2x", "#DIV/0!", "TRUE");
    }

    @Test
    void numbersShowAsTheyAreFormattedAndLongOnesWithAllTheirFigures() {
        SheetRow row = onlyRow(
                new Workbook()
                        .styled(STYLES)
                        .sheet(
                                "<row><c s=\"1\"><v>6172</v></c><c><v>20089012345</v></c><c><v>0.1</v></c><c><v>1.2E+3</v></c></row>"));

        assertThat(row.cells()).extracting(Cell::shown).containsExactly("06172", "20089012345", "0.1", "1200");
        assertThat(row.cell(0)).isEqualTo(new Cell.Numeric(BigDecimal.valueOf(6172), "06172"));
    }

    @Test
    void daysAreKnownByTheirFormatAndMonthsDoNotPretendToBeDays() {
        SheetRow row = onlyRow(
                new Workbook()
                        .styled(STYLES)
                        .sheet(
                                "<row><c s=\"3\"><v>43665</v></c><c s=\"2\"><v>42491</v></c><c s=\"4\"><v>43665.5</v></c><c t=\"d\"><v>2019-07-19</v></c></row>"));

        assertThat(row.cells())
                .extracting(Cell::shown)
                .containsExactly("19/07/2019", "05/2016", "19/07/2019", "19/07/2019");
        assertThat(row.cell(0)).isEqualTo(new Cell.Dated(LocalDateTime.of(2019, 7, 19, 0, 0), true));
        assertThat(row.cell(1)).isEqualTo(new Cell.Dated(LocalDateTime.of(2016, 5, 1, 0, 0), false));
    }

    @Test
    void workbooksThatCountDaysFrom1904AreReadRight() {
        Workbook fromMac = new Workbook()
                .with(
                        "xl/workbook.xml",
                        Workbook.workbook(
                                "<workbookPr date1904=\"1\"/><sheets><sheet name=\"A\" r:id=\"rId1\"/></sheets>"))
                .styled(STYLES)
                .sheet("<row><c s=\"3\"><v>42203</v></c></row>");

        assertThat(only(fromMac)).containsExactly("19/07/2019");
    }

    @Test
    void hiddenSheetsAreNotTheList() {
        Workbook workbook = new Workbook()
                .with(
                        "xl/workbook.xml",
                        Workbook.workbook(
                                "<sheets><sheet name=\"X\" state=\"veryHidden\" r:id=\"rId9\"/><sheet name=\"A\" r:id=\"rId1\"/></sheets>"))
                .sheet("<row><c><v>1</v></c></row>");

        assertThat(only(workbook)).containsExactly("1");
    }

    @Test
    void rowsKeepTheirNumberAndCellsTheirPlace() {
        List<SheetRow> rows = read(
                "a.xlsx",
                new Workbook()
                        .sheet(
                                "<row r=\"3\"/><row r=\"5\"><c r=\"C5\"><v>1</v></c><c><v>2</v></c></row><row><c t=\"inlineStr\"><is><t>  </t></is></c></row><row><c><v>3</v></c></row>")
                        .bytes());

        assertThat(rows).extracting(SheetRow::number).containsExactly(5, 7);
        assertThat(rows.getFirst().cells()).extracting(Cell::shown).containsExactly("", "", "1", "2");
        assertThat(rows.getFirst().cell(200)).isEqualTo(Cell.Empty.EMPTY);
    }

    @Test
    void aWorkbookWithoutRowsIsReadAsNone() {
        assertThat(read("a.xlsx", new Workbook().bytes())).isEmpty();
        assertThat(read("a.csv", new byte[0])).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, false", "UTF-8, true", "UTF-16LE, false", "UTF-16LE, true", "UTF-16BE, false", "UTF-16BE, true"
    })
    void textIsReadHoweverItsLettersAreWritten(String charset, boolean marked) {
        String text = (marked ? "\uFEFF" : "") + "code;name\r\n06172;Hoàng Văn Thụ\r\n";

        List<SheetRow> rows = read("a.csv", bytes(text, Charset.forName(charset)));

        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 2);
        assertThat(rows.getLast().cells()).extracting(Cell::shown).containsExactly("06172", "Hoàng Văn Thụ");
        assertThat(rows.getFirst().cell(0).shown()).isEqualTo("code");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void theSeparatorIsTheOneOfTheHeading(String separator) {
        String text = String.join(separator, "code", "name", "type") + "\n\n"
                + String.join(separator, "1", "\"a;b,c\td\"", "x");

        List<SheetRow> rows = read("a.csv", bytes(text, StandardCharsets.UTF_8));

        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 3);
        assertThat(rows.getLast().cells()).extracting(Cell::shown).containsExactly("1", "a;b,c\td", "x");
    }

    @Test
    void lettersOfAnOldCodePageAreRefusedInsteadOfGuessed() {
        byte[] tcvn = {'T', (byte) 0xAA, 'n', ';', 'M', (byte) 0xFC, '\n'};

        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> read("a.csv", tcvn))
                .satisfies(refused ->
                        assertThat(refused.findings().getFirst().code()).isEqualTo(SpreadsheetFinding.SHEET_ENCODING));
    }

    private static byte[] bytes(String text, Charset charset) {
        ByteBuffer encoded = charset.encode(text);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return bytes;
    }

    private static List<String> only(Workbook workbook) {
        return onlyRow(workbook).cells().stream().map(Cell::shown).toList();
    }

    private static SheetRow onlyRow(Workbook workbook) {
        List<SheetRow> rows = read("a.xlsx", workbook.bytes());
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static List<SheetRow> read(String name, byte[] content) {
        List<SheetRow> rows = new ArrayList<>();
        new SpreadsheetReader(ReadingLimits.ofRows(1000)).read(name, content, rows::add);
        return rows;
    }
}
