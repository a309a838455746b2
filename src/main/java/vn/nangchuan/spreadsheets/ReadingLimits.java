package vn.nangchuan.spreadsheets;

/**
 * How much of a file is read before it is refused. Nothing is read first and counted afterwards.
 *
 * @param fileBytes of the file itself
 * @param inflatedBytes of what is unpacked from it, all parts together
 * @param ratio how many times larger than packed a part may be
 * @param sheets in the workbook
 * @param rows with anything in them, the heading among them
 * @param columns from the left
 * @param cellCharacters in one cell
 */
public record ReadingLimits(
        int fileBytes, long inflatedBytes, int ratio, int sheets, int rows, int columns, int cellCharacters) {

    /** What lists that people keep by hand stay below. */
    public static ReadingLimits ofRows(int rows) {
        return new ReadingLimits(20 << 20, 128L << 20, 100, 100, rows, 300, 4000);
    }
}
