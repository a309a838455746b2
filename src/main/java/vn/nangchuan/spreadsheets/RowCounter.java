package vn.nangchuan.spreadsheets;

import java.util.List;
import java.util.function.Consumer;
import vn.nangchuan.kernel.BusinessRuleViolation;

/** Hands rows on until there are too many of them; empty ones do not count. */
final class RowCounter {

    private final ReadingLimits limits;
    private final Consumer<SheetRow> taker;
    private int rows;

    RowCounter(ReadingLimits limits, Consumer<SheetRow> taker) {
        this.limits = limits;
        this.taker = taker;
    }

    void take(int number, List<Cell> cells) {
        if (cells.stream().allMatch(Cell::isEmpty)) {
            return;
        }
        if (rows == limits.rows()) {
            throw new BusinessRuleViolation(SpreadsheetFinding.SHEET_TOO_MANY_ROWS, limits.rows());
        }
        rows++;
        taker.accept(new SheetRow(number, cells));
    }

    int rows() {
        return rows;
    }
}
