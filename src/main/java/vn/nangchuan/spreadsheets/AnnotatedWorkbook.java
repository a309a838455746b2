package vn.nangchuan.spreadsheets;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.spreadsheets.WorkbookReader.Extent;

/** People's own workbook or CSV, in which it is said of every row what became of it, and of the bad ones why. */
public final class AnnotatedWorkbook {

    private static final int MOST_COLUMNS = 16_384;

    private final byte[] original;
    private final ReadingLimits limits;
    private final SheetNotes notes;
    /** Where our columns stand already. */
    private int before = -1;

    private AnnotatedWorkbook(byte[] original, ReadingLimits limits, SheetNotes notes) {
        this.original = original;
        this.limits = limits;
        this.notes = notes;
    }

    /**
     * Writes the file as it was, with two columns to the right of all others and the bad cells coloured. Of a workbook the
     * sheet that {@link SpreadsheetReader} reads and the formats are written anew, row by row, and the other parts copied
     * byte by byte. In a file that was given back before and comes again, the two columns and colours are made anew.
     *
     * @throws BusinessRuleViolation when the file is refused; nothing was written then
     * @throws IOException of where it is written to
     */
    public static void write(String fileName, byte[] original, ReadingLimits limits, SheetNotes notes, OutputStream to)
            throws IOException {
        switch (FileKind.of(fileName, original, limits)) {
            case WORKBOOK -> new AnnotatedWorkbook(original, limits, notes).write(to);
            case TEXT -> new AnnotatedCsv(limits, notes).write(original, to);
        }
    }

    /** Reads it once to its end before anything is written, so that it is refused whole. */
    private void write(OutputStream to) throws IOException {
        RowCounter counted = new RowCounter(limits, row -> before = Math.max(before, notes.before(row)));
        Extent extent = WorkbookReader.in(original, counted::rows, zip -> extent(zip, counted));
        try {
            WorkbookReader.with(original, zip -> {
                copy(zip, extent, to);
                return extent;
            });
        } catch (XMLStreamException wasReadBefore) {
            throw new IllegalStateException(wasReadBefore);
        }
    }

    /** Cells merged in the table count as its columns, those of titles above it do not. */
    private Extent extent(ZipFile zip, RowCounter counted) throws IOException, XMLStreamException {
        int[] merged = new int[1];
        Extent read = new WorkbookReader(zip, limits).read(counted, range -> {
            if (range.lastRow() >= notes.headingRow() && range.lastColumn() < limits.columns()) {
                merged[0] = Math.max(merged[0], range.lastColumn() + 1);
            }
        });
        int width = Math.max(read.width(), merged[0]);
        if (width + 2 > MOST_COLUMNS) {
            throw new BusinessRuleViolation(
                    SpreadsheetFinding.SHEET_TOO_MANY_COLUMNS, notes.headingRow(), limits.columns());
        }
        raw().close();
        before = before + 2 == width ? before : -1;
        return new Extent(before < 0 ? width : before, read.styles());
    }

    private void copy(ZipFile zip, Extent extent, OutputStream to) throws IOException, XMLStreamException {
        WorkbookReader workbook = new WorkbookReader(zip, limits);
        AddedStyles styles = extent.styles();
        String sheet = workbook.sheet();
        String formats = workbook.styles();
        try (org.apache.commons.compress.archivers.zip.ZipFile raw = raw();
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(new Unclosed(to))) {
            out.setUseZip64(Zip64Mode.Never);
            String ofFormats = null;
            for (ZipArchiveEntry part : (Iterable<ZipArchiveEntry>) raw.getEntries()::asIterator) {
                if (part.getName().equalsIgnoreCase(sheet)) {
                    begin(out, part.getName());
                    try (InputStream content = workbook.open(sheet)) {
                        SheetAnnotator.write(content, out, notes, extent, before >= 0);
                    }
                    out.closeArchiveEntry();
                } else if (part.getName().equalsIgnoreCase(formats)) {
                    ofFormats = part.getName();
                } else {
                    out.addRawArchiveEntry(part, raw.getRawInputStream(part));
                }
            }
            writeFormats(workbook, ofFormats, styles, out);
        }
    }

    /** Last, because only then is it known which ones are needed. */
    private static void writeFormats(
            WorkbookReader workbook, @Nullable String name, AddedStyles styles, ZipArchiveOutputStream out)
            throws IOException, XMLStreamException {
        if (name != null) {
            begin(out, name);
            try (InputStream content = workbook.open(name)) {
                styles.write(content, out);
            }
            out.closeArchiveEntry();
        }
    }

    private static void begin(ZipArchiveOutputStream out, String name) throws IOException {
        out.putArchiveEntry(new ZipArchiveEntry(name));
    }

    /** Parts as they are packed: unpacking them all would be work for whoever made them unpack to very much. */
    private org.apache.commons.compress.archivers.zip.ZipFile raw() throws IOException {
        return org.apache.commons.compress.archivers.zip.ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(original))
                .get();
    }

    /** Where it is written to is not ours to be closed. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream to) {
            super(to);
        }

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            out.write(bytes, offset, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
