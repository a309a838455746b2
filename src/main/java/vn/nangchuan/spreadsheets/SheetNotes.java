package vn.nangchuan.spreadsheets;

import java.util.HashMap;
import java.util.Map;

/**
 * What is said of a sheet's rows.
 *
 * @param headingRow where the headings stand; the lowest of them, where there are several
 * @param heading of the two columns
 * @param byRow numbers of the rows as in {@link SheetRow#number()}
 */
public record SheetNotes(int headingRow, RowNote heading, Map<Integer, RowNote> byRow) {

    public SheetNotes {
        byRow = Map.copyOf(byRow);
        if (headingRow < 1 || byRow.keySet().stream().anyMatch(row -> row < 1)) {
            throw new IllegalArgumentException("Rows are counted from 1");
        }
    }

    /** Of all rows, that of the headings among them. */
    Map<Integer, RowNote> all() {
        Map<Integer, RowNote> all = new HashMap<>(byRow);
        all.put(headingRow, heading);
        return all;
    }

    /** The first of our columns in a file that was given back before, as its row of headings shows; otherwise -1. */
    int before(SheetRow row) {
        int first = row.cells().size() - 2;
        boolean ours = row.number() == headingRow
                && first > 0
                && row.cell(first).shown().equals(heading.status())
                && row.cell(first + 1).shown().equals(heading.message());
        return ours ? first : -1;
    }
}
