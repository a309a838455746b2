package vn.nangchuan.officials;

import java.util.Comparator;
import java.util.HexFormat;
import vn.nangchuan.kernel.OfficialId;

/**
 * A place in a list, behind which the next page begins.
 *
 * @param exact whether it lies among those whose names have the accents that were typed, who come first
 * @param name the sort key of the name, in hexadecimal digits
 */
public record RegisterCursor(boolean exact, String name, OfficialId official) implements Comparable<RegisterCursor> {

    private static final Comparator<RegisterCursor> IN_ORDER = Comparator.comparing(
                    (RegisterCursor line) -> !line.exact)
            .thenComparing(RegisterCursor::name)
            .thenComparingLong(line -> line.official.value());

    /** As the list is ordered. */
    @Override
    public int compareTo(RegisterCursor other) {
        return IN_ORDER.compare(this, other);
    }

    byte[] nameSort() {
        return HexFormat.of().parseHex(name);
    }
}
