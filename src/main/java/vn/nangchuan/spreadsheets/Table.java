package vn.nangchuan.spreadsheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list as it is shown, to be written row by row.
 *
 * @param title name of the sheet; what a sheet cannot be called is mended
 * @param heading lines above the names of the columns, on a workbook that is printed and signed; none on others
 */
public record Table<T>(String title, List<String> heading, List<Column<T>> columns) {

    public Table {
        heading = List.copyOf(heading);
        columns = List.copyOf(columns);
    }

    /** A table that is not a paper. */
    public Table(String title, List<Column<T>> columns) {
        this(title, List.of(), columns);
    }

    /** Writes a workbook: heading frozen, filters over the columns, days as days. Keeps a hundred rows at a time. */
    public void writeWorkbook(Stream<T> rows, OutputStream to) throws IOException {
        WorkbookWriter.write(this, rows, to);
    }

    /** Writes CSV as spreadsheets here open it: UTF-8 with the mark, separated by semicolons, days as 19/07/2019. */
    public void writeCsv(Stream<T> rows, OutputStream to) throws IOException {
        CsvWriter.write(this, rows, to);
    }
}
