package vn.nangchuan.kernel;

/** Identifies a waiver or reduction of a standard that was asked for an official. */
public record WaiverId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
