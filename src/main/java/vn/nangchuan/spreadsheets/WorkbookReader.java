package vn.nangchuan.spreadsheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.BusinessRuleViolation;

/** Reads the first sheet of a workbook that is shown. */
final class WorkbookReader {

    private final PackageParts parts;
    private final RowCounter rows;
    private boolean from1904;
    private final List<String> sheets = new ArrayList<>();

    WorkbookReader(PackageParts parts, RowCounter rows) {
        this.parts = parts;
        this.rows = rows;
    }

    /** The platform reads the index of a package from a file alone; the file is gone when this returns. */
    static void read(byte[] content, ReadingLimits limits, RowCounter rows) {
        try {
            Path file = Files.createTempFile("workbook", ".xlsx");
            try {
                Files.write(file, content);
                readFile(file, limits, rows);
            } finally {
                Files.delete(file);
            }
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            throw refusal(broken, rows.rows());
        }
    }

    private static void readFile(Path file, ReadingLimits limits, RowCounter rows)
            throws IOException, XMLStreamException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            new WorkbookReader(new PackageParts(zip, limits), rows).read();
        }
    }

    private static BusinessRuleViolation refusal(Exception broken, int rows) {
        boolean encrypted =
                String.valueOf(broken.getMessage()).toLowerCase(Locale.ROOT).contains("encrypted");
        return encrypted
                ? new BusinessRuleViolation(SpreadsheetFinding.SHEET_ENCRYPTED)
                : new BusinessRuleViolation(SpreadsheetFinding.SHEET_UNREADABLE, rows);
    }

    void read() throws IOException, XMLStreamException {
        refuseMacros();
        Relations.check(parts);
        String workbook =
                existing(Relations.of(parts, "").ofType("officeDocument").orElse(null));
        Relations relations = Relations.of(parts, workbook);
        readWorkbook(workbook);
        String sheet = existing(
                relations.withId(sheets.isEmpty() ? null : sheets.getFirst()).orElse(null));
        SheetTexts texts =
                SheetTexts.read(parts, relations.ofType("sharedStrings").orElse(null));
        CellFormats formats = CellFormats.read(parts, relations.ofType("styles").orElse(null), from1904);
        try (InputStream content = open(sheet)) {
            new SheetReader(content, texts, formats, parts.limits()).read(rows);
        }
    }

    /** A workbook with macros may be called xlsx all the same. */
    private void refuseMacros() throws IOException, XMLStreamException {
        try (InputStream types = open("[Content_Types].xml")) {
            PartReader.elements(types, reader -> {
                if (reader.attribute("ContentType", "").toLowerCase(Locale.ROOT).contains("macroenabled")) {
                    throw new BusinessRuleViolation(SpreadsheetFinding.SHEET_MACROS);
                }
            });
        }
    }

    private void readWorkbook(String workbook) throws IOException, XMLStreamException {
        int most = parts.limits().sheets();
        int[] seen = new int[1];
        try (InputStream content = open(workbook)) {
            PartReader.elements(content, reader -> {
                if (reader.isAt("workbookPr")) {
                    from1904 = reader.flag("date1904");
                } else if (reader.isAt("sheet")) {
                    if (++seen[0] > most) {
                        throw new BusinessRuleViolation(SpreadsheetFinding.SHEET_TOO_MANY_SHEETS, most);
                    }
                    addShown(reader);
                }
            });
        }
    }

    /** Lists that belong to a template stand in hidden sheets. */
    private void addShown(PartReader reader) {
        if (reader.attribute("state", "visible").equals("visible")) {
            sheets.add(reader.attribute("id", ""));
        }
    }

    private InputStream open(String part) throws IOException {
        InputStream content = parts.open(part);
        if (content == null) {
            throw new IOException("No part " + part);
        }
        return content;
    }

    private static String existing(@Nullable String part) throws IOException {
        if (part == null) {
            throw new IOException("A part is missing");
        }
        return part;
    }
}
