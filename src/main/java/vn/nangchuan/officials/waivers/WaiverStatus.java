package vn.nangchuan.officials.waivers;

/** Where a waiver stands. */
public enum WaiverStatus {
    /** Waits for a decision. */
    REQUESTED,
    /** Holds on its days. */
    APPROVED,
    /** Final. */
    REFUSED,
    /** Taken back by the commune before it was decided. Final. */
    WITHDRAWN,
    /** Held until the day from which it was revoked. Final. */
    REVOKED;

    /** Key of its text. */
    public String messageKey() {
        return "status.waiver." + name();
    }
}
