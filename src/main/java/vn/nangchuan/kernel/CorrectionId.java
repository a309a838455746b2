package vn.nangchuan.kernel;

/** Identifies what an official asks to have corrected in the own dossier. */
public record CorrectionId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
