package vn.nangchuan.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.nangchuan.kernel.BusinessRuleViolation;

/** What is refused, what it costs, and who is to blame. */
class AnnotatedWorkbookBoundsUnitTests {

    private static final ReadingLimits LIMITS = ReadingLimits.ofRows(10_000);
    private static final RowNote HEADING = new RowNote("Trạng thái", "Cần sửa");
    private static final RowNote BAD = new RowNote("Từ chối", "Ngày sinh không có", Set.of(1, 2));
    private static final RowNote GOOD = new RowNote("Mới", "");
    private static final SheetNotes NOTES = new SheetNotes(2, HEADING, Map.of(3, BAD, 4, GOOD));

    private static final String STYLES =
            "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"><alignment horizontal=\"center\"/></xf></cellXfs>";

    @Test
    void whatTheReaderRefusesIsRefusedBeforeAnythingIsWritten() {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        byte[] bomb = new Workbook()
                .with(
                        Workbook.SHEET,
                        out -> Workbook.writeSheet(out, "<row><c><v>1</v></c></row>" + " ".repeat(50_000_000)))
                .bytes();
        byte[] open = new Workbook()
                .with(
                        Workbook.SHEET,
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet>&e;</worksheet>")
                .bytes();
        byte[] styles = new Workbook()
                .with(
                        "xl/styles.xml",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><styleSheet>&e;</styleSheet>")
                .bytes();

        assertThat(refusal("a.xlsx", bomb, to)).isEqualTo(SpreadsheetFinding.SHEET_COMPRESSION);
        assertThat(refusal("a.xlsx", open, to)).isEqualTo(SpreadsheetFinding.SHEET_ENTITIES);
        assertThat(refusal("a.xlsx", styles, to)).isEqualTo(SpreadsheetFinding.SHEET_ENTITIES);
        assertThat(refusal(
                        "a.xlsx", new Workbook().with("xl/vbaProject.bin", "x").bytes(), to))
                .isEqualTo(SpreadsheetFinding.SHEET_MACROS);
        assertThat(refusal("a.xlsx", new byte[] {'P', 'K', 3, 4}, to)).isEqualTo(SpreadsheetFinding.SHEET_UNREADABLE);
        assertThat(refusal("a.csv", new byte[(20 << 20) + 1], to)).isEqualTo(SpreadsheetFinding.SHEET_FILE_TOO_LARGE);
        assertThat(refusal(
                        "a.xlsx",
                        new Workbook()
                                .sheet("<row><c r=\"XFC1\"><f>\"\"</f></c></row>")
                                .bytes(),
                        to))
                .isEqualTo(SpreadsheetFinding.SHEET_TOO_MANY_COLUMNS);
        assertThat(to.size()).isZero();
    }

    @Test
    void aPartThatIsNotReadIsCopiedWithoutBeingUnpacked() throws IOException {
        byte[] original = new Workbook()
                .styled(STYLES)
                .sheet("<row><c><v>7</v></c></row>")
                .with("xl/media/image1.bmp", out -> out.write(new byte[150_000_000]))
                .bytes();
        byte[] bytes = AnnotatedWorkbookUnitTests.write("a.xlsx", original, new SheetNotes(1, HEADING, Map.of()));

        assertThat(bytes.length).isLessThan(original.length + 2000);
    }

    @Test
    void whereItCannotBeWrittenTheFileIsNotToBlame() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("full");
            }
        };

        assertThatIOException()
                .isThrownBy(() ->
                        AnnotatedWorkbook.write("a.xlsx", AnnotatedWorkbookUnitTests.original(), LIMITS, NOTES, full));
        assertThatIOException()
                .isThrownBy(() -> AnnotatedWorkbook.write(
                        "a.csv", "a;b\r\n".repeat(10_000).getBytes(StandardCharsets.UTF_8), LIMITS, NOTES, full));
    }

    /** Information only; what is kept of the file is its bytes, its texts and a row. */
    @Test
    void fiveThousandRowsOfFortyColumns() throws IOException {
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        new Table<>(
                        "a",
                        IntStream.range(0, 40)
                                .mapToObj(at -> at % 5 == 0
                                        ? Column.<Integer>date(
                                                "Ngày " + at,
                                                row -> LocalDate.of(1980, 1, 1).plusDays(row))
                                        : Column.<Integer>text("Cột " + at, row -> "Ô " + row + "/" + at))
                                .toList())
                .writeWorkbook(IntStream.rangeClosed(1, 5000).boxed(), list);
        Map<Integer, RowNote> notes = new HashMap<>();
        for (int row = 2; row <= 5001; row++) {
            notes.put(row, new RowNote("Từ chối", "Sai ở dòng " + row, Set.copyOf(List.of(row % 40, 5))));
        }
        byte[] original = list.toByteArray();
        long[] written = new long[1];
        OutputStream counted = new OutputStream() {
            @Override
            public void write(int one) {
                written[0]++;
            }

            @Override
            public void write(byte[] bytes, int offset, int count) {
                written[0] += count;
            }
        };

        System.gc();
        long heap = used();
        long began = System.nanoTime();
        AnnotatedWorkbook.write("a.xlsx", original, LIMITS, new SheetNotes(1, HEADING, notes), counted);
        long took = (System.nanoTime() - began) / 1_000_000;
        long grown = (used() - heap) >> 20;
        System.out.printf(
                "5,000 rows of 40 columns, %d KB: annotated in %d ms, heap grown by %d MB without collection%n",
                original.length >> 10, took, grown);

        assertThat(written[0]).isGreaterThan(original.length);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Object refusal(String name, byte[] content, OutputStream to) {
        return assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> AnnotatedWorkbook.write(name, content, LIMITS, NOTES, to))
                .actual()
                .findings()
                .getFirst()
                .code();
    }
}
