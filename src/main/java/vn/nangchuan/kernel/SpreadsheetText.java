package vn.nangchuan.kernel;

import java.util.regex.Pattern;

/** Text for a cell of a table that spreadsheets open. */
public final class SpreadsheetText {

    /**
     * Where a spreadsheet would begin to compute: with the sign of a formula, of which it takes the full-width forms for
     * the others in some languages. It may stand at the beginning or, for a program that splits cells elsewhere than they
     * were joined, after a separator and quotation marks.
     */
    private static final Pattern FORMULA = Pattern.compile("^(?=[\\t\\v])|(?:^|(?<=[,;\\t\\v]))\"*+(?=[=+\\-@＝＋－＠])");

    private SpreadsheetText() {}

    /** The text with an apostrophe before what would be computed, which tells a spreadsheet that it is none. */
    public static String harmless(String text) {
        return FORMULA.matcher(text).replaceAll("$0'");
    }
}
