package vn.nangchuan.officials.corrections;

/** What is wrong with the dossier. */
public enum CorrectionKind {
    /** The value of a field. */
    FIELD,
    /** A post held is not in it. */
    MISSING_POSTING,
    /** A qualification is not in it. */
    MISSING_QUALIFICATION
}
