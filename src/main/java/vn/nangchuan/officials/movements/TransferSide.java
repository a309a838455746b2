package vn.nangchuan.officials.movements;

/** Who takes a step with a case between two units. */
public enum TransferSide {
    /** The unit that keeps the dossier, or the province for it. */
    GIVING,
    /** The unit that would take the official in, and nobody above both. */
    RECEIVING,
    /** The province alone. */
    PROVINCE
}
