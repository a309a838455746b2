package vn.nangchuan.standards.commandline;

/**
 * What a paper says that no standard asks about, but whoever looks for it does. Empty: not recorded.
 *
 * @param language that it is of, and {@code score} reached in it
 */
record PaperDetails(String number, String issuer, String language, String score) {
    static final PaperDetails UNKNOWN = attestedBy("");

    /** Of a condition that somebody attests. */
    static PaperDetails attestedBy(String issuer) {
        return new PaperDetails("", issuer, "", "");
    }
}
