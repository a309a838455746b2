package vn.nangchuan.spreadsheets;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Writes the rows of which something is said. */
final class RowAnnotator {

    /** In a text, what the format itself takes for a letter: an underline before it is written as such. */
    private static final String ESCAPED = "_x(?=[0-9A-Fa-f]{4}_)";
    /** What no XML may hold, not even escaped. */
    private static final String IMPOSSIBLE = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    private static final int LONGEST_TEXT = 32_767;

    private final PartReader reader;
    private final PartWriter writer;
    private final AddedStyles styles;
    private final int first;
    private final int headingRow;
    /** Of cells that do not stand there; by column, as far as anything stands there. */
    private final int[] columnStyles;

    private final TreeSet<Integer> missing = new TreeSet<>();
    private RowNote note = new RowNote("", "");
    private int row;
    private int column;
    private int rowStyle;
    private int lastStyle;

    RowAnnotator(PartReader reader, PartWriter writer, int first, int headingRow, AddedStyles styles) {
        this.reader = reader;
        this.writer = writer;
        this.first = first;
        this.headingRow = headingRow;
        this.styles = styles;
        this.columnStyles = new int[first];
    }

    /** Columns of a style, counted from 1. */
    void styled(int from, int to, int style) {
        for (int at = Math.max(from, 1); at <= Math.min(to, first); at++) {
            columnStyles[at - 1] = style;
        }
    }

    /** The reader stands at a row; how far its cells reach, which may be said there, would no longer be true. */
    void start(int number, RowNote ofRow) throws IOException {
        begin(number, ofRow);
        rowStyle = reader.flag("customFormat") ? reader.number("s", 0) : -1;
        writer.copyStart(reader, Map.of("spans", ""));
    }

    /** Writes a row that did not stand there. */
    void create(int number, RowNote ofRow) throws IOException {
        begin(number, ofRow);
        writer.start("row", "r", String.valueOf(number));
        end();
        writer.end("row");
    }

    private void begin(int number, RowNote ofRow) {
        row = number;
        note = ofRow;
        column = -1;
        rowStyle = -1;
        lastStyle = 0;
        missing.clear();
        note.badColumns().stream().filter(bad -> bad >= 0 && bad < first).forEach(missing::add);
        missing.add(first);
        missing.add(first + 1);
    }

    /**
     * The reader stands at something in the row: a cell or, behind all of them, what programs add.
     *
     * @return whether only its beginning was read
     */
    boolean child() throws IOException, XMLStreamException {
        if (!reader.isAt("c")) {
            writeUntil(Integer.MAX_VALUE);
            writer.copy(reader, XMLStreamConstants.START_ELEMENT);
            return true;
        }
        column = SheetReader.columnOf(reader.attribute("r", ""), column + 1);
        writeUntil(column);
        if (column == first || column == first + 1) {
            skip();
            writeUntil(column + 1);
            return false;
        }
        copyCell();
        return true;
    }

    private void copyCell() throws IOException {
        int style = reader.number("s", 0);
        lastStyle = column < first ? style : lastStyle;
        if (missing.remove(column)) {
            writer.copyStart(reader, Map.of("s", styles.coloured(style)));
        } else if (styles.isColoured(style)) {
            writer.copyStart(reader, Map.of("s", styles.plain(style)));
        } else {
            writer.copy(reader, XMLStreamConstants.START_ELEMENT);
        }
    }

    /** An empty cell that has a format, or what we wrote there before. */
    private void skip() throws XMLStreamException {
        int event = reader.next();
        while (event != XMLStreamConstants.END_ELEMENT || !reader.isAt("c")) {
            event = reader.next();
        }
    }

    /** Writes what of the row did not stand there yet. */
    void end() throws IOException {
        writeUntil(Integer.MAX_VALUE);
    }

    private void writeUntil(int next) throws IOException {
        while (!missing.isEmpty() && missing.first() < next) {
            write(missing.pollFirst());
        }
    }

    private void write(int at) throws IOException {
        if (at < first) {
            cell(at, styles.coloured(rowStyle >= 0 ? rowStyle : columnStyles[at]), "");
        } else {
            String style = row == headingRow ? String.valueOf(lastStyle) : styles.literal();
            cell(at, style, at == first ? note.status() : note.message());
        }
    }

    private void cell(int at, String style, String text) throws IOException {
        String address = NotedColumns.address(at, row);
        String[] attributes = style.isEmpty() ? new String[] {"r", address} : new String[] {"r", address, "s", style};
        if (text.isEmpty()) {
            writer.start("c", attributes);
        } else {
            writeText(text, attributes);
        }
        writer.end("c");
    }

    private void writeText(String text, String[] attributes) throws IOException {
        String[] all = Arrays.copyOf(attributes, attributes.length + 2);
        all[attributes.length] = "t";
        all[attributes.length + 1] = "inlineStr";
        writer.start("c", all);
        writer.start("is");
        writer.start("t", "xml:space", "preserve");
        String possible = text.replaceAll(IMPOSSIBLE, "\uFFFD").replaceAll(ESCAPED, "_x005F_x");
        writer.text(possible.length() > LONGEST_TEXT ? possible.substring(0, LONGEST_TEXT) : possible);
        writer.end("t");
        writer.end("is");
    }
}
