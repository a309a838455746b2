package vn.nangchuan.officials.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * A file that was brought.
 *
 * @param bringer name of who brought it
 * @param kept whether the file is still there; without it nothing more can be done with it
 * @param counts of the last look through it
 */
public record ImportLine(
        long id,
        UnitPath keeper,
        String fileName,
        ImportStatus status,
        String bringer,
        Instant broughtAt,
        @Nullable Instant appliedAt,
        @Nullable Instant undoneAt,
        boolean kept,
        Counts counts)
        implements KeptRecord {

    /** How many rows of each kind. */
    public record Counts(int entered, int changed, int unchanged, int refused, int conflict) {

        public int all() {
            return entered + changed + unchanged + refused + conflict;
        }

        /** Rows that would write something. */
        public int written() {
            return entered + changed;
        }

        public int of(RowStatus status) {
            return switch (status) {
                case ENTERED -> entered;
                case CHANGED -> changed;
                case UNCHANGED -> unchanged;
                case REFUSED -> refused;
                case CONFLICT -> conflict;
            };
        }
    }
}
