package vn.nangchuan.kernel;

/** Identifies the proposal of a unit to send one official to one class. */
public record NominationId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
