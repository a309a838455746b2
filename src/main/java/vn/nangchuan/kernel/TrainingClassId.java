package vn.nangchuan.kernel;

/** Identifies one class of a programme. */
public record TrainingClassId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
