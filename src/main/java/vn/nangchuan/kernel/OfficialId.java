package vn.nangchuan.kernel;

/** Identifies an official on the register. */
public record OfficialId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
