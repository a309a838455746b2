package vn.nangchuan.officials.movements;

/** Which cases a list shows. */
public enum TransferFilter {
    /** Those that something is still to be decided about. */
    OPEN,
    ORDERED,
    /** Refused or withdrawn. */
    ENDED,
    ALL;

    /** Key of its text. */
    public String messageKey() {
        return "officials.transfer.filter." + name();
    }
}
