package vn.nangchuan.spreadsheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.BusinessRuleViolation;

/** Reads the first sheet of a workbook that is shown, and knows where the parts stand that its cells need. */
final class WorkbookReader {

    private final PackageParts parts;
    private final Relations outer;
    private final Relations relations;
    private boolean from1904;
    private final List<String> sheets = new ArrayList<>();

    /**
     * Looks at what the workbook consists of, but at none of its cells.
     *
     * @throws BusinessRuleViolation when a part of it is not borne
     */
    WorkbookReader(ZipFile zip, ReadingLimits limits) throws IOException, XMLStreamException {
        this(new PackageParts(zip, limits));
    }

    WorkbookReader(PackageParts parts) throws IOException, XMLStreamException {
        this.parts = parts;
        refuseMacros();
        Relations.check(parts);
        this.outer = Relations.of(parts, "");
        String workbook = existing(outer.ofType("officeDocument").orElse(null));
        this.relations = Relations.of(parts, workbook);
        readWorkbook(workbook);
    }

    /** What is done with a package. */
    interface Work<T> {
        T with(ZipFile zip) throws IOException, XMLStreamException;
    }

    /**
     * Does something with a workbook; when that breaks, the workbook is broken.
     *
     * @param rows that could be read until then
     */
    static <T> T in(byte[] content, IntSupplier rows, Work<T> work) {
        try {
            return with(content, work);
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            throw refusal(broken, rows.getAsInt());
        }
    }

    /** The platform reads the index of a package from a file alone; the file is gone when this returns. */
    static <T> T with(byte[] content, Work<T> work) throws IOException, XMLStreamException {
        Path file = Files.createTempFile("workbook", ".xlsx");
        try {
            Files.write(file, content);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return work.with(zip);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static BusinessRuleViolation refusal(Exception broken, int rows) {
        boolean encrypted =
                String.valueOf(broken.getMessage()).toLowerCase(Locale.ROOT).contains("encrypted");
        return encrypted
                ? new BusinessRuleViolation(SpreadsheetFinding.SHEET_ENCRYPTED)
                : new BusinessRuleViolation(SpreadsheetFinding.SHEET_UNREADABLE, rows);
    }

    /**
     * What was seen while it was read.
     *
     * @param width columns up to the last one that holds anything
     * @param styles of cells
     */
    record Extent(int width, AddedStyles styles) {}

    /** Hands over the rows, and then what is merged. */
    Extent read(RowCounter rows, Consumer<MergedRange> merged) throws IOException, XMLStreamException {
        SheetTexts texts =
                SheetTexts.read(parts, relations.ofType("sharedStrings").orElse(null));
        CellFormats formats = CellFormats.read(parts, styles(), from1904);
        try (InputStream content = open(sheet())) {
            SheetReader reader = new SheetReader(content, texts, formats, parts.limits());
            reader.read(rows, merged);
            return new Extent(reader.width(), formats.added());
        }
    }

    /** Name of the part in which the sheet stands. */
    String sheet() throws IOException {
        return existing(
                relations.withId(sheets.isEmpty() ? null : sheets.getFirst()).orElse(null));
    }

    @Nullable
    String styles() {
        return relations.ofType("styles").orElse(null);
    }

    /** What people and programs noted about the document; null where there is nothing. */
    @Nullable
    InputStream customProperties() throws IOException {
        String part = outer.ofType("custom-properties").orElse(null);
        return part == null ? null : parts.open(part);
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

    /** Opens a part that must be there. */
    InputStream open(String part) throws IOException {
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
