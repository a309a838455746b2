package vn.nangchuan.spreadsheets;

import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.spreadsheets.PartReader.TooLong;

/**
 * Reads the cells of a sheet, a row at a time. Formulas are passed over; what they came to stands beside them. Which
 * cells are merged stands behind all of them.
 */
final class SheetReader {

    private final PartReader reader;
    private final SheetTexts texts;
    private final CellFormats formats;
    private final ReadingLimits limits;
    private List<Cell> cells = new ArrayList<>();
    private int row;
    private int column;
    private int width;

    SheetReader(InputStream content, SheetTexts texts, CellFormats formats, ReadingLimits limits)
            throws XMLStreamException {
        this.reader = new PartReader(content);
        this.texts = texts;
        this.formats = formats;
        this.limits = limits;
    }

    void read(RowCounter rows, Consumer<MergedRange> merged) throws XMLStreamException {
        for (int event = reader.next(); event != XMLStreamConstants.END_DOCUMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && reader.isAt("row")) {
                row = reader.number("r", row + 1);
                column = -1;
                cells = new ArrayList<>();
            } else if (event == XMLStreamConstants.START_ELEMENT && reader.isAt("c")) {
                readCell();
            } else if (event == XMLStreamConstants.END_ELEMENT && reader.isAt("row")) {
                rows.take(row, cells);
            } else if (event == XMLStreamConstants.START_ELEMENT && reader.isAt("mergeCell")) {
                MergedRange.of(reader.attribute("ref", "")).ifPresent(merged);
            }
        }
    }

    /** Columns up to the last one that holds anything, be it a formula that came to nothing. */
    int width() {
        return width;
    }

    private void readCell() throws XMLStreamException {
        column = columnOf(reader.attribute("r", ""), column + 1);
        Cell cell;
        try {
            cell = value(reader.attribute("t", "n"), reader.number("s", 0));
        } catch (TooLong _) {
            throw new BusinessRuleViolation(
                    SpreadsheetFinding.SHEET_CELL_TOO_LONG, row, column + 1, limits.cellCharacters());
        }
        if (!cell.isEmpty()) {
            put(cell);
        }
    }

    private void put(Cell cell) {
        if (column >= limits.columns()) {
            throw new BusinessRuleViolation(SpreadsheetFinding.SHEET_TOO_MANY_COLUMNS, row, limits.columns());
        }
        while (cells.size() <= column) {
            cells.add(Cell.Empty.EMPTY);
        }
        cells.set(column, cell);
    }

    /** Of {@code BC12} the 54th, counted from 0; of cells that do not say where they are the next. */
    static int columnOf(String address, int next) {
        int column = 0;
        for (int at = 0; at < Math.min(address.length(), 4) && Character.isLetter(address.charAt(at)); at++) {
            column = column * 26 + (Character.toUpperCase(address.charAt(at)) - 'A' + 1);
        }
        return column > 0 ? column - 1 : next;
    }

    /** Reads to the end of the cell. */
    private Cell value(String type, int style) throws XMLStreamException, TooLong {
        Cell cell = Cell.Empty.EMPTY;
        for (int event = reader.next(); ; event = reader.next()) {
            if (event == XMLStreamConstants.END_ELEMENT && reader.isAt("c")) {
                return cell;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                width = Math.max(width, column + 1);
            }
            if (event == XMLStreamConstants.START_ELEMENT && reader.isAt("v")) {
                String written = SheetTexts.contentOf("v", reader, limits.cellCharacters());
                cell = written.isEmpty() ? cell : cell(type, written, style);
            } else if (event == XMLStreamConstants.START_ELEMENT && reader.isAt("is")) {
                cell = new Cell.Text(SheetTexts.itemEndingWith("is", reader, limits.cellCharacters()));
            }
        }
    }

    private Cell cell(String type, String written, int style) throws TooLong {
        return switch (type) {
            case "s" -> new Cell.Text(texts.get(numberOf(written)));
            case "str", "inlineStr" -> new Cell.Text(written);
            case "b" -> new Cell.Truth(written.strip().equals("1"));
            case "e" -> new Cell.Fault(written);
            case "d" -> day(written);
            default -> formats.number(written, style);
        };
    }

    private static int numberOf(String written) {
        try {
            return Integer.parseInt(written.strip());
        } catch (NumberFormatException notOne) {
            return -1;
        }
    }

    private static Cell day(String written) {
        try {
            return new Cell.Dated(LocalDateTime.parse(written.length() == 10 ? written + "T00:00" : written), true);
        } catch (DateTimeParseException notOne) {
            return new Cell.Text(written);
        }
    }
}
