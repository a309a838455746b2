package vn.nangchuan.officials;

/** Kinds of identity documents, told apart by their number. */
public enum IdentityKind {
    /** Chứng minh nhân dân, 9 digits. */
    CMND,
    /** Căn cước công dân, căn cước: 12 digits, the number of the person for life. */
    CCCD;

    private static final int DIGITS_OF_CCCD = 12;

    /** By how many digits a number has. */
    public static IdentityKind of(IdentityNumber number) {
        return number.digits().length() == DIGITS_OF_CCCD ? CCCD : CMND;
    }
}
