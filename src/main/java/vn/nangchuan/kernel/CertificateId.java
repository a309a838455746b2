package vn.nangchuan.kernel;

/** Identifies a paper submitted as proof of a qualification. */
public record CertificateId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
