package vn.nangchuan.kernel;

/** Identifies a training programme. */
public record ProgrammeId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
