package vn.nangchuan.access.secondfactor;

/**
 * A second factor that is being set up; nothing is kept until a code has confirmed it.
 *
 * @param key the secret to type into an app, in groups of four
 * @param address the {@code otpauth} address that the QR code shows
 * @param picture the QR code as SVG
 */
public record Enrolment(String key, String address, String picture) {

    /** Says nothing: the secret must not reach a log. */
    @Override
    public String toString() {
        return "Enrolment[…]";
    }
}
