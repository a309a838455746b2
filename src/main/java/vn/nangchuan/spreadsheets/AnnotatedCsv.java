package vn.nangchuan.spreadsheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.SpreadsheetText;

/** Writes people's own CSV with two columns more, and nothing in it that is computed. Cells cannot be coloured there. */
final class AnnotatedCsv {

    private static final String MARK = "\uFEFF";

    private final CsvReader reader;
    private final ReadingLimits limits;
    private final SheetNotes notes;
    private final Map<Integer, RowNote> all;
    private int width;
    private int before = -1;

    AnnotatedCsv(ReadingLimits limits, SheetNotes notes) {
        this.reader = new CsvReader(limits);
        this.limits = limits;
        this.notes = notes;
        this.all = notes.all();
    }

    void write(byte[] original, OutputStream to) throws IOException {
        reader.read(original, new RowCounter(limits, this::widen));
        before = before + 2 == width ? before : -1;
        width = before < 0 ? width : before;
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(CsvReader.delimiter(original))
                .setRecordSeparator("\r\n")
                .get();
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        text.write(MARK);
        CSVPrinter printer = new CSVPrinter(text, format);
        try {
            reader.lines(original, line -> print(line, printer));
        } catch (NotWritten failed) {
            throw failed.why;
        }
        text.flush();
    }

    private void widen(SheetRow row) {
        before = Math.max(before, notes.before(row));
        for (int column = width; column < row.cells().size(); column++) {
            width = row.cell(column).isEmpty() ? width : column + 1;
        }
    }

    private void print(CSVRecord line, CSVPrinter printer) {
        try {
            RowNote note = all.get((int) line.getRecordNumber());
            if (note == null && line.size() == 1 && line.get(0).isEmpty()) {
                printer.println();
            } else {
                printer.printRecord(note == null && before < 0 ? harmless(line) : cells(line, note));
            }
        } catch (IOException notWritten) {
            throw new NotWritten(notWritten);
        }
    }

    /** A formula in a file that somebody was sent would be computed when the one who brought it opens the result. */
    private static List<String> harmless(CSVRecord line) {
        return line.stream().map(SpreadsheetText::harmless).toList();
    }

    private List<String> cells(CSVRecord line, @Nullable RowNote note) {
        List<String> cells = new ArrayList<>(harmless(line));
        while (cells.size() < width) {
            cells.add("");
        }
        cells.subList(width, cells.size()).clear();
        cells.add(note == null ? "" : SpreadsheetText.harmless(note.status()));
        cells.add(note == null ? "" : SpreadsheetText.harmless(note.message()));
        return cells;
    }

    /** Told from what cannot be read. */
    private static final class NotWritten extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient IOException why;

        NotWritten(IOException why) {
            super(why);
            this.why = why;
        }
    }
}
