package vn.nangchuan.spreadsheets;

import java.util.function.Consumer;
import vn.nangchuan.kernel.BusinessRuleViolation;

/**
 * Reads the first sheet of a workbook, or a CSV file, row by row. What it keeps of a file at a time is a row, and of a
 * workbook the texts and formats that its cells refer to, within the limits.
 */
public final class SpreadsheetReader {

    private final ReadingLimits limits;

    public SpreadsheetReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * Hands over the rows that have anything in them, in their order.
     *
     * @param fileName by whose ending it is known what the file claims to be
     * @throws BusinessRuleViolation with a {@link SpreadsheetFinding}; rows may have been handed over before
     */
    public void read(String fileName, byte[] content, Consumer<SheetRow> taker) {
        if (content.length > limits.fileBytes()) {
            throw new BusinessRuleViolation(SpreadsheetFinding.SHEET_FILE_TOO_LARGE, limits.fileBytes() >> 20);
        }
        RowCounter counted = new RowCounter(limits, taker);
        switch (FileKind.of(fileName, content)) {
            case WORKBOOK -> WorkbookReader.read(content, limits, counted);
            case TEXT -> new CsvReader(limits).read(content, counted);
        }
    }
}
