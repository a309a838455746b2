package vn.nangchuan.kernel;

/** Identifies a policy document that the province's work cites. */
public record DocumentId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
