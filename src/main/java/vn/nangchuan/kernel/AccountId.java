package vn.nangchuan.kernel;

/** Identifies an account that can sign in. */
public record AccountId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
