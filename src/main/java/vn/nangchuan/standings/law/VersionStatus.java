package vn.nangchuan.standings.law;

/** Where a version of a rule set stands. */
public enum VersionStatus {
    /** Nobody is judged by it. */
    DRAFT,
    /** Officials are judged by it until the next one of the same rule set is published. Final. */
    PUBLISHED,
    /** It never was the law. Final. */
    DISCARDED
}
