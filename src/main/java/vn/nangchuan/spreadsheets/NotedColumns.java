package vn.nangchuan.spreadsheets;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellReference;

/**
 * The widths of a sheet's columns, with two more. Widths stand there for ranges of columns, which may not overlap: one
 * that reaches over the two is split, and where all columns to the right were hidden, the two are not.
 */
final class NotedColumns {

    private static final String[] WIDTHS = {"22", "70"};

    private final PartReader reader;
    private final PartWriter writer;
    /** As the file counts, from 1. */
    private final int first;

    private final int last;
    private boolean written;

    NotedColumns(PartReader reader, PartWriter writer, int first) {
        this.reader = reader;
        this.writer = writer;
        this.first = first + 1;
        this.last = first + 2;
    }

    /** Takes the style that the columns of a range have, counted from 1. */
    interface Styled {
        void columns(int from, int to, int style);
    }

    /** Reads a range to its end, and writes what of it is not ours. */
    void copy(Styled styled) throws IOException, XMLStreamException {
        int from = reader.number("min", 0);
        int to = reader.number("max", from);
        styled.columns(from, to, reader.number("style", 0));
        range(from, Math.min(to, first - 1));
        if (to > last) {
            writeRest();
            range(Math.max(from, last + 1), to);
        }
        int event = reader.next();
        while (event != XMLStreamConstants.END_ELEMENT || !reader.isAt("col")) {
            event = reader.next();
        }
    }

    private void range(int from, int to) throws IOException {
        if (from <= to) {
            writer.copyStart(reader, Map.of("min", String.valueOf(from), "max", String.valueOf(to)));
            writer.end("col");
        }
    }

    void writeUnlessThere() throws IOException {
        if (!written) {
            writer.start("cols");
            writeRest();
            writer.end("cols");
        }
    }

    void writeRest() throws IOException {
        if (!written) {
            written = true;
            for (int at = 0; at < WIDTHS.length; at++) {
                String column = String.valueOf(first + at);
                writer.start("col", "min", column, "max", column, "width", WIDTHS[at], "customWidth", "1");
                writer.end("col");
            }
        }
    }

    /** The cells in which anything stands, such as {@code A1:F30}, up to our columns and at least to a row. */
    String widened(String dimension, int row) {
        Optional<MergedRange> range = MergedRange.of(dimension.contains(":") ? dimension : dimension + ":" + dimension);
        return range.map(cells -> address(cells.firstColumn(), cells.firstRow()) + ":"
                        + address(Math.max(cells.lastColumn(), last - 1), Math.max(cells.lastRow(), row)))
                .orElse(dimension);
    }

    static String address(int column, int row) {
        return CellReference.convertNumToColString(column) + row;
    }
}
