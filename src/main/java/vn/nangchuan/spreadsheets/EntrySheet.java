package vn.nangchuan.spreadsheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that people fill in and send back.
 *
 * @param title name of the sheet; what a sheet cannot be called is mended
 * @param keyHeader heading of the column with the keys of the rows, which stands before the others and is locked
 * @param stamp from what it is made, such as version and moment; {@link SpreadsheetReader#stamp} finds it again
 * @param guide behind it, on how it is filled in; null: none
 */
public record EntrySheet(
        String title,
        String keyHeader,
        List<EntryColumn> columns,
        String stamp,
        @Nullable EntryGuide guide) {

    public EntrySheet {
        columns = List.copyOf(columns);
        if (stamp.length() > SheetStamp.LONGEST) {
            throw new IllegalArgumentException("The stamp has more than " + SheetStamp.LONGEST + " characters");
        }
        Set<String> codes = new HashSet<>();
        for (EntryColumn column : columns) {
            if (!codes.add(column.code())) {
                throw new IllegalArgumentException("Two columns are " + column.code());
            }
        }
        for (EntryColumn column : columns) {
            if (column.choices() instanceof EntryColumn.Dependent choices && !codes.contains(choices.onColumnCode())) {
                throw new IllegalArgumentException(column.code() + " depends on no column");
            }
        }
    }

    /** One that explains itself. */
    public EntrySheet(String title, String keyHeader, List<EntryColumn> columns, String stamp) {
        this(title, keyHeader, columns, stamp, null);
    }

    /** Column of the sheet, counted from 0, in which a code stands. */
    int columnOf(String code) {
        return columns.stream().map(EntryColumn::code).toList().indexOf(code) + 1;
    }

    /**
     * Writes the workbook, of which it keeps a hundred rows at a time and what is picked from.
     *
     * @param emptyRows below the others, with the same choices
     */
    public void write(Stream<EntryRow> rows, int emptyRows, OutputStream to) throws IOException {
        EntrySheetWriter.write(this, rows, emptyRows, to);
    }
}
