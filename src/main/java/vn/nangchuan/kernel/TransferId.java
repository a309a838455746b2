package vn.nangchuan.kernel;

/** Identifies the case of an official who is to go from one unit to another. */
public record TransferId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
