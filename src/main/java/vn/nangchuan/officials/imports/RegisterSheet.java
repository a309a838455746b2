package vn.nangchuan.officials.imports;

import java.time.Instant;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.spreadsheets.ReadingLimits;
import vn.nangchuan.spreadsheets.SpreadsheetReader;

/** What the portal's own workbook of people is known by, and what is borne of others. */
public final class RegisterSheet {

    /** With the number of its form: another one would be read otherwise. */
    private static final String STAMP = "nang-chuan register 1 ";

    private RegisterSheet() {}

    /** What is written into one that is made now. */
    public static String stamp(Instant now) {
        return STAMP + now;
    }

    /**
     * Whether a file came out of the portal.
     *
     * @throws BusinessRuleViolation when it cannot be read
     */
    public static boolean isStamped(String fileName, byte[] content) {
        return new SpreadsheetReader(limits())
                .stamp(fileName, content)
                .filter(stamp -> stamp.startsWith(STAMP))
                .isPresent();
    }

    public static ReadingLimits limits() {
        return SheetContent.limits();
    }
}
