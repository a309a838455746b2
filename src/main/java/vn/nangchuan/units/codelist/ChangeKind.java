package vn.nangchuan.units.codelist;

/** What a code list changes about a unit. */
public enum ChangeKind {
    /** It is in the list and was not there. */
    OPENED,
    /** It goes on under another name, or another spelling. */
    RENAMED,
    /** It goes on as another type, such as a commune that becomes a ward. */
    RETYPED,
    /** It goes on below another unit. */
    MOVED,
    /** It goes on under another code, or gets its first. */
    RECODED,
    /** It is no longer in the list, or its code means another unit now. */
    ENDED
}
