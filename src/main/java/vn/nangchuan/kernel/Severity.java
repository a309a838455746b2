package vn.nangchuan.kernel;

/** How much a {@link Finding} weighs. */
public enum Severity {
    /** The step cannot be taken. */
    ERROR,
    /** The step can be taken, and the person is told what speaks against it. */
    WARNING
}
