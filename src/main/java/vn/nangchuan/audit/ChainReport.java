package vn.nangchuan.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;

/**
 * What the check of one unit's chain found.
 *
 * @param lines how many were checked
 * @param end hash of the last line that was checked; noted down elsewhere, it later shows that nothing was rolled back
 * @param fault the first thing wrong; null when the chain is whole
 */
record ChainReport(
        UnitId unit,
        String unitName,
        long lines,
        String end,
        @Nullable Fault fault) {

    /**
     * The first bad line.
     *
     * @param recordedAt of the line; of the one after a missing one, or where there is none, before it; else null
     */
    record Fault(long number, @Nullable Instant recordedAt, Kind kind) {}

    /** What is wrong, in the words of the command. */
    enum Kind {
        LINE_MISSING("the line is missing"),
        NOT_LINKED("the line does not follow on the one before it"),
        CHANGED("the line is not what was written"),
        WRONG_UNIT("the line is filed under another unit than its own"),
        CUT_OFF("the lines from here on are missing"),
        NO_END("the chain has no end: it is not known how many lines there were"),
        END_BEHIND("the line stands behind the recorded end of the chain"),
        END_FORGED("the recorded end of the chain does not bear this installation's seal");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
