package vn.nangchuan.spreadsheets;

import java.util.Optional;
import java.util.function.Consumer;
import vn.nangchuan.kernel.BusinessRuleViolation;

/**
 * Reads the first sheet of a workbook, or a CSV file, row by row. What it keeps of a file at a time is a row, and of a
 * workbook the texts and formats that its cells refer to, within the limits. Whatever is asked, a file that is not
 * borne is refused with a {@link BusinessRuleViolation} that has a {@link SpreadsheetFinding}; by the ending of its name
 * it is known what it claims to be.
 */
public final class SpreadsheetReader {

    private final ReadingLimits limits;

    public SpreadsheetReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * Hands over the rows that have anything in them, in their order.
     *
     * @throws BusinessRuleViolation when the file is refused; rows may have been handed over before
     */
    public void read(String fileName, byte[] content, Consumer<SheetRow> taker) {
        read(fileName, content, new RowCounter(limits, taker), _ -> {});
    }

    /** Reads all of it once to tell how many rows there are and what is merged, which stands behind the rows. */
    public SheetShape shape(String fileName, byte[] content) {
        RowCounter counted = new RowCounter(limits, _ -> {});
        SheetShape.Ranges merged = new SheetShape.Ranges(limits);
        read(fileName, content, counted, merged);
        return new SheetShape(counted.rows(), merged.found());
    }

    /** What {@link EntrySheet} was stamped with; empty where it did not come from there, and of CSV. */
    public Optional<String> stamp(String fileName, byte[] content) {
        return switch (FileKind.of(fileName, content, limits)) {
            case WORKBOOK -> WorkbookReader.in(content, () -> 0, zip -> SheetStamp.of(new WorkbookReader(zip, limits)));
            case TEXT -> Optional.empty();
        };
    }

    private void read(String fileName, byte[] content, RowCounter rows, Consumer<MergedRange> merged) {
        switch (FileKind.of(fileName, content, limits)) {
            case WORKBOOK ->
                WorkbookReader.in(content, rows::rows, zip -> new WorkbookReader(zip, limits).read(rows, merged));
            case TEXT -> new CsvReader(limits).read(content, rows);
        }
    }
}
