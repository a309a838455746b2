package vn.nangchuan.kernel;

/** Identifies an administrative unit; the number is the portal's own, never the statistical code, which the country re-uses. */
public record UnitId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
