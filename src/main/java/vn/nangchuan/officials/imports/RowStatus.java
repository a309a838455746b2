package vn.nangchuan.officials.imports;

/** What a row of a file does to the register. */
public enum RowStatus {
    /** Puts somebody new on it. */
    ENTERED,
    /** Changes a dossier. */
    CHANGED,
    /** Says what is there already. */
    UNCHANGED,
    /** Cannot be taken over. */
    REFUSED,
    /** Says something else than was written there meanwhile. */
    CONFLICT
}
