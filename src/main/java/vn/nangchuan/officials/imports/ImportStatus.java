package vn.nangchuan.officials.imports;

/** How far a file is. */
public enum ImportStatus {
    /** Its columns are to be told, or it is to be looked through. */
    BROUGHT,
    /** It was looked through, and nothing was written. */
    CHECKED,
    /** It was taken over. */
    APPLIED,
    /** It was taken over and taken back. */
    UNDONE
}
