package vn.nangchuan.spreadsheets;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells that are shown as one; what stands in the first of them is shown in all.
 *
 * @param firstRow as spreadsheets count, from 1, like {@link SheetRow#number()}
 * @param firstColumn from 0, like {@link SheetRow#cell}
 */
public record MergedRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    private static final Pattern REF = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6}):([A-Z]{1,3})([1-9]\\d{0,6})");

    /** The range {@code A1:C2}; empty where it is none. */
    static Optional<MergedRange> of(String ref) {
        Matcher range = REF.matcher(ref);
        if (!range.matches()) {
            return Optional.empty();
        }
        MergedRange merged = new MergedRange(
                Integer.parseInt(range.group(2)),
                Integer.parseInt(range.group(4)),
                SheetReader.columnOf(range.group(1), 0),
                SheetReader.columnOf(range.group(3), 0));
        return merged.firstRow <= merged.lastRow && merged.firstColumn <= merged.lastColumn
                ? Optional.of(merged)
                : Optional.empty();
    }

    /** Whether a cell is one of them. */
    public boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
