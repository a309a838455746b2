package vn.nangchuan.spreadsheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.nangchuan.kernel.BusinessRuleViolation;

/** Counts what is unpacked from a part while it is read, and ends when it is too much; what its header claims counts for nothing. */
final class BoundedInput extends FilterInputStream {

    /** Small parts may be packed well: nothing follows from it. */
    static final long RATIO_COUNTS_FROM = 100L << 10;

    private final PackageParts parts;
    private final long packed;
    private long unpacked;

    BoundedInput(InputStream part, long packed, PackageParts parts) {
        super(part);
        this.packed = packed;
        this.parts = parts;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
        int read = super.read(into, offset, count);
        if (read > 0) {
            unpacked += read;
            parts.count(read);
            if (unpacked > RATIO_COUNTS_FROM
                    && unpacked / Math.max(1, packed) >= parts.limits().ratio()) {
                throw new BusinessRuleViolation(
                        SpreadsheetFinding.SHEET_COMPRESSION, parts.limits().ratio());
            }
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
