package vn.nangchuan.spreadsheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import vn.nangchuan.spreadsheets.WorkbookReader.Extent;

/**
 * Writes a sheet again, with two columns more and the bad cells in another style. What it does not know it writes as it
 * was. Elements are known by where they stand, since drawings and extensions have rows and columns, too.
 */
final class SheetAnnotator {

    private static final RowNote NOTHING = new RowNote("", "");

    private final PartReader reader;
    private final PartWriter writer;
    private final TreeMap<Integer, RowNote> notes;
    private final NotedColumns columns;
    private final RowAnnotator rows;
    private int depth;
    private String part = "";
    private int row;
    private boolean inNotedRow;
    private final boolean again;

    private SheetAnnotator(PartReader reader, PartWriter writer, SheetNotes notes, Extent extent, boolean again) {
        this.reader = reader;
        this.writer = writer;
        this.notes = new TreeMap<>(notes.all());
        this.columns = new NotedColumns(reader, writer, extent.width());
        this.rows = new RowAnnotator(reader, writer, extent.width(), notes.headingRow(), extent.styles());
        this.again = again;
    }

    /**
     * @param extent of the cells that stay; the first column behind it is ours
     * @param again whether something of ours may stand in all rows
     */
    static void write(InputStream content, OutputStream to, SheetNotes notes, Extent extent, boolean again)
            throws IOException, XMLStreamException {
        PartReader reader = new PartReader(content);
        int event = reader.next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            event = reader.next();
        }
        PartWriter writer = PartWriter.of(to, reader);
        new SheetAnnotator(reader, writer, notes, extent, again).write(event);
        writer.flush();
    }

    private void write(int first) throws IOException, XMLStreamException {
        for (int event = first; event != XMLStreamConstants.END_DOCUMENT; event = reader.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                default -> writer.copy(reader, event);
            }
        }
    }

    private void start() throws IOException, XMLStreamException {
        depth++;
        if (depth == 2) {
            startPart();
        } else if (depth == 3 && part.equals("cols") && reader.isAt("col")) {
            columns.copy(rows::styled);
            depth--;
        } else if (depth == 3 && part.equals("sheetData") && reader.isAt("row")) {
            startRow();
        } else if (depth == 4 && inNotedRow) {
            depth -= rows.child() ? 0 : 1;
        } else {
            writer.copy(reader, XMLStreamConstants.START_ELEMENT);
        }
    }

    private void startPart() throws IOException {
        part = reader.name();
        if (part.equals("sheetData")) {
            columns.writeUnlessThere();
        }
        if (part.equals("dimension")) {
            int last = Math.max(1, notes.lastKey());
            writer.copyStart(reader, Map.of("ref", columns.widened(reader.attribute("ref", ""), last)));
        } else {
            writer.copy(reader, XMLStreamConstants.START_ELEMENT);
        }
    }

    private void startRow() throws IOException {
        row = reader.number("r", row + 1);
        createUntil(row);
        RowNote note = notes.remove(row);
        if (note == null && again) {
            note = NOTHING;
        }
        inNotedRow = note != null;
        if (note == null) {
            writer.copy(reader, XMLStreamConstants.START_ELEMENT);
        } else {
            rows.start(row, note);
        }
    }

    /** Rows of which something is said, but nothing stands in them. */
    private void createUntil(int next) throws IOException {
        while (!notes.isEmpty() && notes.firstKey() < next) {
            Map.Entry<Integer, RowNote> note = notes.pollFirstEntry();
            rows.create(note.getKey(), note.getValue());
        }
    }

    private void end() throws IOException {
        if (depth == 3 && inNotedRow) {
            rows.end();
            inNotedRow = false;
        } else if (depth == 2 && part.equals("sheetData")) {
            createUntil(Integer.MAX_VALUE);
        } else if (depth == 2 && part.equals("cols")) {
            columns.writeRest();
        }
        writer.copy(reader, XMLStreamConstants.END_ELEMENT);
        depth--;
    }
}
