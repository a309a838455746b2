package vn.nangchuan.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.FindingCode;

/** What is merged and how much there is, before the rows are read; and the same refusals as when they are. */
class SheetShapeUnitTests {

    private static final ReadingLimits LIMITS = ReadingLimits.ofRows(3);
    private static final SpreadsheetReader READER = new SpreadsheetReader(LIMITS);
    private static final String ROW = "<row r=\"%d\"><c><v>1</v></c></row>";

    @Test
    void aHeadingOverSeveralColumnsIsKnownInAllOfThem() {
        SheetShape shape = READER.shape(
                "a.xlsx", merging("<mergeCell ref=\"C1:F1\"/><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"A11:B11\"/>"));

        assertThat(shape.rows()).isEqualTo(2);
        assertThat(shape.merged()).containsExactly(new MergedRange(1, 1, 2, 5), new MergedRange(1, 2, 0, 0));
        assertThat(shape.mergedAt(1, 5)).contains(new MergedRange(1, 1, 2, 5));
        assertThat(shape.mergedAt(2, 0)).contains(new MergedRange(1, 2, 0, 0));
        assertThat(shape.mergedAt(2, 5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A1", "C3:A1", "A0:B1", "AAAA1:B1", "A1:B99999999", "#REF!"})
    void whatIsNoRangeIsNone(String ref) {
        assertThat(READER.shape("a.xlsx", merging("<mergeCell ref=\"" + ref + "\"/>"))
                        .merged())
                .isEmpty();
    }

    @Test
    void noMoreRangesAreKeptThanHeadingsHaveCells() {
        String many = IntStream.range(0, 100_000)
                .mapToObj(at -> "<mergeCell ref=\"A1:B" + (at * 7919 % 99_991 + 1) + "\"/>")
                .collect(Collectors.joining());

        assertThat(READER.shape("a.xlsx", merging(many)).merged())
                .hasSizeLessThanOrEqualTo(SheetShape.HEADING_ROWS * LIMITS.columns());
    }

    @Test
    void csvHasRowsAlone() {
        assertThat(READER.shape("a.csv", "a;b\r\n;\r\n1;2\r\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new SheetShape(2, java.util.List.of()));
    }

    @Test
    void whatIsNotReadHasNoShapeAndNoStamp() {
        byte[] rows = new Workbook()
                .sheet(IntStream.rangeClosed(1, 4).mapToObj(ROW::formatted).collect(Collectors.joining()))
                .bytes();
        byte[] macros = new Workbook().with("xl/vbaProject.bin", "x").bytes();
        byte[] broken = {'P', 'K', 3, 4};

        assertThat(ofShape("a.xlsx", rows)).isEqualTo(SpreadsheetFinding.SHEET_TOO_MANY_ROWS);
        assertThat(ofShape("a.xlsx", macros)).isEqualTo(SpreadsheetFinding.SHEET_MACROS);
        assertThat(ofShape("a.xls", macros)).isEqualTo(SpreadsheetFinding.SHEET_OLD_FORMAT);
        assertThat(ofStamp("a.xlsx", macros)).isEqualTo(SpreadsheetFinding.SHEET_MACROS);
        assertThat(ofStamp("a.xlsx", broken)).isEqualTo(SpreadsheetFinding.SHEET_UNREADABLE);
        assertThat(ofStamp("a.csv", new byte[(20 << 20) + 1])).isEqualTo(SpreadsheetFinding.SHEET_FILE_TOO_LARGE);
    }

    @Test
    void aStampIsReadWithinTheSameBounds() {
        String entity =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Properties><property name=\"entry-sheet\"><a>&e;</a></property></Properties>";
        String property =
                "<Properties><property name=\"other\"><a>b</a></property><property name=\"entry-sheet\"><a>%s</a></property></Properties>";

        assertThat(READER.stamp("a.xlsx", stamped(property.formatted("v1")))).contains("v1");
        assertThat(READER.stamp("a.xlsx", stamped(property.formatted("v".repeat(256)))))
                .isEmpty();
        assertThat(ofStamp("a.xlsx", stamped(entity))).isEqualTo(SpreadsheetFinding.SHEET_ENTITIES);
        assertThat(ofStamp("a.xlsx", stamped("<Properties>" + " ".repeat(50_000_000) + "</Properties>")))
                .isEqualTo(SpreadsheetFinding.SHEET_COMPRESSION);
    }

    private static byte[] stamped(String properties) {
        return new Workbook()
                .with(
                        "_rels/.rels",
                        Workbook.relations(Workbook.relation("rId1", "officeDocument", "xl/workbook.xml", "")
                                + Workbook.relation("rId2", "custom-properties", "docProps/custom.xml", "")))
                .with("docProps/custom.xml", properties)
                .bytes();
    }

    private static byte[] merging(String ranges) {
        return new Workbook()
                .with(
                        Workbook.SHEET,
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                + ROW.formatted(1) + ROW.formatted(2) + "</sheetData><mergeCells>" + ranges
                                + "</mergeCells></worksheet>")
                .bytes();
    }

    private static FindingCode ofShape(String name, byte[] content) {
        return refusal(() -> READER.shape(name, content));
    }

    private static FindingCode ofStamp(String name, byte[] content) {
        return refusal(() -> READER.stamp(name, content));
    }

    private static FindingCode refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(call)
                .actual()
                .findings()
                .getFirst()
                .code();
    }
}
