package vn.nangchuan.kernel;

/** Identifies the place of one official in one class. */
public record EnrolmentId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
