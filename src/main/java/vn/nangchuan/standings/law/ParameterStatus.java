package vn.nangchuan.standings.law;

/** Where a value that the province sets stands. */
public enum ParameterStatus {
    /** Nobody is judged by it. */
    DRAFT,
    /** Officials are judged by it on its days. */
    PUBLISHED,
    /** It never was the law. Final. */
    DISCARDED,
    /** It was published by mistake, and officials are judged as if it never had been. Final. */
    ANNULLED
}
