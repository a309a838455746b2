package vn.nangchuan.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.FindingCode;

/** Files that are made to harm are refused with the reason, before what they hold is unpacked or kept. */
class HostileFilesUnitTests {

    private static final ReadingLimits LIMITS = ReadingLimits.ofRows(1000);
    private static final String ROW = "<row><c t=\"inlineStr\"><is><t>Tân Mỹ</t></is></c></row>";
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @TempDir
    Path folder;

    @Test
    void whatUnpacksToAHundredTimesItsSizeIsNotUnpacked() {
        byte[] bomb = new Workbook()
                .with(Workbook.SHEET, out -> Workbook.writeSheet(out, ROW + " ".repeat(50_000_000)))
                .bytes();

        assertThat(bomb.length).isLessThan(100_000);
        assertThat(refusal(bomb)).isEqualTo(SpreadsheetFinding.SHEET_COMPRESSION);
        assertThat(unpackedOf(bomb)).isLessThan(6_000_000);
    }

    @Test
    void textsThatAllCellsShareAreBoundedLikewise() {
        assertThat(refusal(new Workbook()
                        .sharing("<si><t/></si>".repeat(3_000_000))
                        .bytes()))
                .isEqualTo(SpreadsheetFinding.SHEET_COMPRESSION);
    }

    @Test
    void ofAMillionRowsNoMoreAreReadThanWereAskedFor() {
        byte[] million = new Workbook()
                .with(Workbook.SHEET, HostileFilesUnitTests::millionRows)
                .bytes();
        List<SheetRow> taken = new ArrayList<>();

        assertThat(refusal("a.xlsx", million, taken)).isEqualTo(SpreadsheetFinding.SHEET_TOO_MANY_ROWS);
        assertThat(taken).hasSize(1000);
        assertThat(unpackedOf(million)).isLessThan(300_000);
    }

    private static void millionRows(OutputStream out) throws IOException {
        out.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                .getBytes(StandardCharsets.UTF_8));
        for (int row = 1; row <= 1_048_576; row++) {
            out.write("<row r=\"%1$d\"><c r=\"A%1$d\"><v>%2$d</v></c></row>"
                    .formatted(row, row * 7919L % 999_983)
                    .getBytes(StandardCharsets.UTF_8));
        }
        out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aDocumentTypeIsRefusedWhereverItStands() {
        String open = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";

        assertThat(refusal(new Workbook()
                        .with(Workbook.SHEET, open + "<worksheet>&e;</worksheet>")
                        .bytes()))
                .isEqualTo(SpreadsheetFinding.SHEET_ENTITIES);
        assertThat(refusal(new Workbook()
                        .with("xl/workbook.xml", bomb + "<workbook>&b;</workbook>")
                        .bytes()))
                .isEqualTo(SpreadsheetFinding.SHEET_ENTITIES);
        assertThat(refusal(new Workbook()
                        .with("xl/sharedStrings.xml", bomb + "<sst><si><t>&b;</t></si></sst>")
                        .bytes()))
                .isEqualTo(SpreadsheetFinding.SHEET_ENTITIES);
        assertThat(refusal(new Workbook()
                        .with("docProps/_rels/a.rels", bomb + "<Relationships/>")
                        .bytes()))
                .isEqualTo(SpreadsheetFinding.SHEET_ENTITIES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/vbaProject.bin",
                "XL/VBAPROJECT.BIN",
                "xl/macrosheets/sheet1.xml",
                "xl/activeX/activeX1.xml",
                "xl/embeddings/oleObject1.bin",
                "customUI/customUI14.xml"
            })
    void macrosAndWhatIsEmbeddedAreRefused(String part) {
        assertThat(refusal(new Workbook().with(part, "x").bytes())).isEqualTo(SpreadsheetFinding.SHEET_MACROS);
    }

    @Test
    void aWorkbookWithMacrosIsKnownUnderAnotherName() {
        byte[] renamed = new Workbook()
                .with(
                        "[Content_Types].xml",
                        "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>")
                .bytes();

        assertThat(refusal(renamed)).isEqualTo(SpreadsheetFinding.SHEET_MACROS);
        assertThat(refusal("a.xlsm", renamed, new ArrayList<>())).isEqualTo(SpreadsheetFinding.SHEET_MACROS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xl/externalLinks/externalLink1.xml", "xl/connections.xml", "xl/queryTables/queryTable1.xml"})
    void whatDrawsOnOtherFilesIsRefused(String part) {
        assertThat(refusal(new Workbook().with(part, "x").bytes())).isEqualTo(SpreadsheetFinding.SHEET_LINKS);
    }

    @Test
    void soIsAPictureOrTemplateElsewhereButNotAnAddressToClickOn() {
        assertThat(refusal(referring("image"))).isEqualTo(SpreadsheetFinding.SHEET_LINKS);
        assertThat(read("a.xlsx", referring("hyperlink"), LIMITS)).hasSize(1);
    }

    private static byte[] referring(String type) {
        return new Workbook()
                .with(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        Workbook.relations(Workbook.relation("rId1", type, "mailto:a@b.vn", "External")))
                .sheet(ROW)
                .bytes();
    }

    @Test
    void tenThousandSheetsAreNotOpened() {
        Workbook workbook = new Workbook();
        for (int sheet = 2; sheet <= 10_000; sheet++) {
            workbook.with("xl/worksheets/sheet" + sheet + ".xml", "<worksheet/>");
        }
        byte[] parts = workbook.bytes();
        byte[] named = new Workbook()
                .with(
                        "xl/workbook.xml",
                        Workbook.workbook(
                                "<sheets>" + "<sheet name=\"A\" r:id=\"rId1\"/>".repeat(10_000) + "</sheets>"))
                .bytes();

        assertThat(refusal(parts)).isEqualTo(SpreadsheetFinding.SHEET_TOO_MANY_SHEETS);
        assertThat(unpackedOf(parts)).isZero();
        assertThat(refusal(named)).isIn(SpreadsheetFinding.SHEET_TOO_MANY_SHEETS, SpreadsheetFinding.SHEET_COMPRESSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/cron.d/x", "/etc/passwd", "xl\\..\\x", "C:/x", "xl/../../x", ".."})
    void namesThatLeadOutOfThePackageAreRefused(String name) {
        assertThat(refusal(new Workbook().with(name, "x").bytes())).isEqualTo(SpreadsheetFinding.SHEET_PART_PATHS);
    }

    @Test
    void aPartThatStandsThereTwiceIsRefused() {
        byte[] twice =
                replaced(new Workbook().with("xl/worksheets/sheet2.xml", "<a/>").bytes(), "sheet2.xml", "sheet1.xml");

        assertThat(refusal(twice)).isEqualTo(SpreadsheetFinding.SHEET_PART_TWICE);
        assertThat(refusal(new Workbook().with("XL/Workbook.xml", "x").bytes()))
                .isEqualTo(SpreadsheetFinding.SHEET_PART_TWICE);
    }

    @ParameterizedTest
    @CsvSource({
        "a.xlsx, SHEET_OLD_FORMAT",
        "a.xls, SHEET_OLD_FORMAT",
        "a.csv, SHEET_CONTENT_DIFFERS",
    })
    void oldWorkbooksAreToldFromNewOnes(String name, SpreadsheetFinding why) {
        assertThat(refusal(name, Arrays.copyOf(OLE, 2048), new ArrayList<>())).isEqualTo(why);
    }

    @Test
    void aPasswordIsNamedAsSuch() {
        byte[] protectedBook = Arrays.copyOf(OLE, 2048);
        byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(stream, 0, protectedBook, 1024, stream.length);

        assertThat(refusal(protectedBook)).isEqualTo(SpreadsheetFinding.SHEET_ENCRYPTED);
    }

    @Test
    void theNameMustSayWhatIsInside() {
        byte[] workbook = new Workbook().sheet(ROW).bytes();
        byte[] text = "a;b\r\n".getBytes(StandardCharsets.UTF_8);

        assertThat(refusal("a.csv", workbook, new ArrayList<>())).isEqualTo(SpreadsheetFinding.SHEET_CONTENT_DIFFERS);
        assertThat(refusal("a.xlsx", text, new ArrayList<>())).isEqualTo(SpreadsheetFinding.SHEET_CONTENT_DIFFERS);
        assertThat(refusal("a.csv", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), new ArrayList<>()))
                .isEqualTo(SpreadsheetFinding.SHEET_CONTENT_DIFFERS);
        assertThat(refusal("a.csv", "a;b\0c\r\n".getBytes(StandardCharsets.UTF_8), new ArrayList<>()))
                .isEqualTo(SpreadsheetFinding.SHEET_CONTENT_DIFFERS);
        assertThat(refusal("a.exe", text, new ArrayList<>())).isEqualTo(SpreadsheetFinding.SHEET_TYPE_UNKNOWN);
        assertThat(refusal("xlsx", text, new ArrayList<>())).isEqualTo(SpreadsheetFinding.SHEET_CONTENT_DIFFERS);
    }

    @Test
    void aCellFarToTheRightIsRefusedAndAFormattedOneThereIsNot() {
        assertThat(refusal(new Workbook()
                        .sheet("<row r=\"7\"><c r=\"XFD7\"><v>1</v></c></row>")
                        .bytes()))
                .isEqualTo(SpreadsheetFinding.SHEET_TOO_MANY_COLUMNS);
        assertThat(read(
                        "a.xlsx",
                        new Workbook()
                                .sheet(ROW + "<row r=\"7\"><c r=\"XFD7\" s=\"1\"/></row>")
                                .bytes(),
                        LIMITS))
                .hasSize(1);
    }

    @Test
    void aCellLongerThanIsReadIsNamedByItsPlace() {
        String letters = "a".repeat(4001);
        BusinessRuleViolation inline = violation(
                "a.xlsx",
                new Workbook()
                        .sheet("<row r=\"7\"><c r=\"C7\" t=\"inlineStr\"><is><t>" + letters + "</t></is></c></row>")
                        .bytes());
        BusinessRuleViolation shared = violation(
                "a.xlsx",
                new Workbook()
                        .sharing("<si><t>fine</t></si><si><t>" + letters + "</t></si>")
                        .sheet("<row r=\"9\"><c r=\"B9\" t=\"s\"><v>1</v></c></row>")
                        .bytes());
        BusinessRuleViolation text = violation("a.csv", ("a;" + letters).getBytes(StandardCharsets.UTF_8));

        assertThat(inline.findings().getFirst().arguments()).containsExactly(7, 3, 4000);
        assertThat(shared.findings().getFirst().arguments()).containsExactly(9, 2, 4000);
        assertThat(text.findings().getFirst().arguments()).containsExactly(1L, 2, 4000);
    }

    @Test
    void aLineOfNothingButSeparatorsIsNotTakenApart() {
        assertThat(refusal("a.csv", ",".repeat(3_000_000).getBytes(StandardCharsets.UTF_8), new ArrayList<>()))
                .isEqualTo(SpreadsheetFinding.SHEET_TOO_MUCH_INSIDE);
    }

    @Test
    void aFileThatIsTooLargeIsNotLookedAt() {
        assertThat(refusal("a.csv", new byte[(20 << 20) + 1], new ArrayList<>()))
                .isEqualTo(SpreadsheetFinding.SHEET_FILE_TOO_LARGE);
    }

    @Test
    void whatIsCutOffOrMixedUpIsCalledBroken() {
        byte[] whole = new Workbook().sheet(ROW).bytes();

        assertThat(refusal(Arrays.copyOf(whole, whole.length - 40))).isEqualTo(SpreadsheetFinding.SHEET_UNREADABLE);
        assertThat(refusal(new Workbook()
                        .with(Workbook.SHEET, "<worksheet><sheetData><row></sheetData>")
                        .bytes()))
                .isEqualTo(SpreadsheetFinding.SHEET_UNREADABLE);
        assertThat(refusal("a.csv", "a;\"b\"c\n".getBytes(StandardCharsets.UTF_8), new ArrayList<>()))
                .isEqualTo(SpreadsheetFinding.SHEET_UNREADABLE);
    }

    private static byte[] replaced(byte[] content, String name, String by) {
        return new String(content, StandardCharsets.ISO_8859_1)
                .replace(name, by)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static FindingCode refusal(byte[] workbook) {
        return refusal("a.xlsx", workbook, new ArrayList<>());
    }

    private static FindingCode refusal(String name, byte[] content, List<SheetRow> taken) {
        return assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> new SpreadsheetReader(LIMITS).read(name, content, taken::add))
                .actual()
                .findings()
                .getFirst()
                .code();
    }

    private static BusinessRuleViolation violation(String name, byte[] content) {
        return assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> read(name, content, LIMITS))
                .actual();
    }

    private static List<SheetRow> read(String name, byte[] content, ReadingLimits limits) {
        List<SheetRow> rows = new ArrayList<>();
        new SpreadsheetReader(limits).read(name, content, rows::add);
        return rows;
    }

    /** Bytes unpacked until it was refused. */
    private long unpackedOf(byte[] content) {
        PackageParts[] parts = new PackageParts[1];
        assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> {
            Path file = Files.write(folder.resolve("a.xlsx"), content);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                parts[0] = new PackageParts(zip, LIMITS);
                new WorkbookReader(parts[0]).read(new RowCounter(LIMITS, _ -> {}), _ -> {});
            }
        });
        return parts[0] == null ? 0 : parts[0].unpacked();
    }
}
