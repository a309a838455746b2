package vn.nangchuan.kernel;

/**
 * The stable name of a complaint. Each module lists its own in an enum; the text shown is looked up in the module's
 * message bundle under {@link #messageKey()}.
 */
public interface FindingCode {

    /** The constant's name, for example {@code CLASS_FULL}. */
    String name();

    /** Key of the text in the message bundles, for example {@code finding.CLASS_FULL}. */
    default String messageKey() {
        return "finding." + name();
    }
}
