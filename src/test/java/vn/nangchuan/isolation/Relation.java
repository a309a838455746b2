package vn.nangchuan.isolation;

/** How the unit whose data is asked for stands to the caller's own. */
enum Relation {
    OWN,
    SIBLING,
    PARENT,
    CHILD,
    /** An official whose dossier the caller's unit kept until it was handed on to a sibling. */
    FORMER,
    /** Of another province. */
    FOREIGN
}
