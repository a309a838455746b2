package vn.nangchuan.spreadsheets;

import java.util.List;

/**
 * A row with anything in it.
 *
 * @param number as spreadsheets count, from 1
 * @param cells from the left; as many as the row needs
 */
public record SheetRow(int number, List<Cell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell in a column, counted from 0; an empty one where the row has ended. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.Empty.EMPTY;
    }
}
