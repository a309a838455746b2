package vn.nangchuan.officials.movements;

/** Where the case of somebody who is to go from one unit to another stands. */
public enum TransferStatus {
    /** Waits for the unit that would take the official in. */
    PROPOSED,
    /** Both units agree; waits for the province. */
    CONFIRMED,
    /** The dossier has moved, and the post begins on its day. Final. */
    ORDERED,
    /** By the other unit or the province, for a reason. Final. */
    REFUSED,
    /** Taken back by who proposed it, before the other unit answered. Final. */
    WITHDRAWN;

    /** Whether something is still to be decided. */
    public boolean isOpen() {
        return this == PROPOSED || this == CONFIRMED;
    }

    /** Key of its text. */
    public String messageKey() {
        return "status.transfer." + name();
    }
}
