package vn.nangchuan.kernel;

/** Identifies a paper that an official handed in for their unit to submit. */
public record HandedInPaperId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
