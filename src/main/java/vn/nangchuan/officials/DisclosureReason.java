package vn.nangchuan.officials;

/** Why somebody is shown what is sensitive in a dossier. */
public enum DisclosureReason {
    /** To edit the dossier. */
    EDITING,
    /** To compare it with papers. */
    COMPARING,
    /** To consider somebody for a class or a post. */
    CONSIDERING,
    /** For a report or a list that was asked for. */
    REPORTING,
    /** Somebody looks at what is theirs; not to be chosen. */
    OWN
}
