package vn.nangchuan.kernel;

/** Identifies a stored scan. */
public record FileId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
