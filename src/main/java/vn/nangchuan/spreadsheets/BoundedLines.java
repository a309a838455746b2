package vn.nangchuan.spreadsheets;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import vn.nangchuan.kernel.BusinessRuleViolation;

/** Refuses a line longer than all cells of a row may be: the parser would make a cell of every separator in it. */
final class BoundedLines extends FilterReader {

    private final int most;
    private int length;

    BoundedLines(Reader text, int most) {
        super(text);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int offset, int count) throws IOException {
        int read = super.read(into, offset, count);
        for (int at = offset; at < offset + read; at++) {
            length = into[at] == '\n' || into[at] == '\r' ? 0 : length + 1;
            if (length > most) {
                throw new BusinessRuleViolation(SpreadsheetFinding.SHEET_TOO_MUCH_INSIDE);
            }
        }
        return read;
    }
}
