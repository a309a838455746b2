package vn.nangchuan.kernel;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/** Text of tables that spreadsheets open. */
public final class SpreadsheetText {

    /**
     * Where a spreadsheet would begin to compute: with the sign of a formula, of which it takes the full-width forms for
     * the others in some languages. It may stand at the beginning or, for a program that splits cells elsewhere than they
     * were joined, after a separator and quotation marks.
     */
    private static final Pattern FORMULA = Pattern.compile("^(?=[\\t\\v])|(?:^|(?<=[,;\\t\\v]))\"*+(?=[=+\\-@＝＋－＠])");

    /** Separated by semicolons, as spreadsheets do where the comma is the decimal sign. */
    private static final CSVFormat LINE =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    private SpreadsheetText() {}

    /** A line of a table (CSV) of these cells, none of which is computed. */
    public static String line(List<String> cells) {
        return LINE.format(cells.stream().map(SpreadsheetText::harmless).toArray());
    }

    /** The text with an apostrophe before what would be computed, which tells a spreadsheet that it is none. */
    public static String harmless(String text) {
        return FORMULA.matcher(text).replaceAll("$0'");
    }

    /** The text without the apostrophe that {@link #harmless} put before it, where it comes back in a table (CSV). */
    public static String plain(String text) {
        return text.startsWith("'") && harmless(text.substring(1)).equals(text) ? text.substring(1) : text;
    }
}
