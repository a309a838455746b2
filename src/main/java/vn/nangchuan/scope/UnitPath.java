package vn.nangchuan.scope;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Pattern;
import vn.nangchuan.kernel.UnitId;

/**
 * Where a unit stands in the tree: the ids from its province down to itself between slashes, such as {@code /12/345/}.
 * A path that exists is well formed.
 */
public record UnitPath(String value) implements Comparable<UnitPath> {

    private static final int LONGEST = 255;
    private static final Pattern FORM = Pattern.compile("/(?:[1-9]\\d{0,17}/)+");

    public UnitPath {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a unit path");
        }
    }

    /** The path of a province, the top of every tree. */
    public static UnitPath ofProvince(UnitId province) {
        return new UnitPath("/" + province + "/");
    }

    /** A path as the database keeps it. */
    public static UnitPath read(ResultSet row, String column) throws SQLException {
        return new UnitPath(new String(row.getBytes(column), StandardCharsets.US_ASCII));
    }

    /** The path of a unit directly below this one. */
    public UnitPath child(UnitId unit) {
        return new UnitPath(value + unit + "/");
    }

    /** Whether the other unit is this one or stands below it. */
    public boolean contains(UnitPath other) {
        return other.value.startsWith(value);
    }

    /** The province at the top. */
    public UnitId province() {
        return new UnitId(Long.parseLong(value.substring(1, value.indexOf('/', 1))));
    }

    /** The unit itself, at the end. */
    public UnitId unit() {
        return new UnitId(Long.parseLong(
                value.substring(value.lastIndexOf('/', value.length() - 2) + 1, value.length() - 1)));
    }

    /** 1 for a province, one more for each step below it. */
    public int depth() {
        return (int) value.chars().filter(character -> character == '/').count() - 1;
    }

    @Override
    public int compareTo(UnitPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
