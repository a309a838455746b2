package vn.nangchuan.spreadsheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is to be known of a sheet before its rows are read.
 *
 * @param rows with anything in them, as many as are handed over
 * @param merged ranges that begin in the first {@value #HEADING_ROWS} rows, where headings stand
 */
public record SheetShape(int rows, List<MergedRange> merged) {

    /** Nobody's heading has more. */
    public static final int HEADING_ROWS = 10;

    public SheetShape {
        merged = List.copyOf(merged);
    }

    /** The range that a cell is part of. */
    public Optional<MergedRange> mergedAt(int row, int column) {
        return merged.stream().filter(range -> range.covers(row, column)).findFirst();
    }

    /** Takes the ranges of the heading and leaves the others, of which there may be millions. */
    static final class Ranges implements Consumer<MergedRange> {

        private final List<MergedRange> found = new ArrayList<>();
        private final int most;

        Ranges(ReadingLimits limits) {
            this.most = HEADING_ROWS * limits.columns();
        }

        @Override
        public void accept(MergedRange range) {
            if (range.firstRow() <= HEADING_ROWS && found.size() < most) {
                found.add(range);
            }
        }

        List<MergedRange> found() {
            return found;
        }
    }
}
