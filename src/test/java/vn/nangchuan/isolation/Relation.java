package vn.nangchuan.isolation;

/** How the unit whose data is asked for stands to the caller's own. */
enum Relation {
    OWN,
    /** Another official of the caller's own unit: of no matter to whoever reaches only their own dossier. */
    COLLEAGUE,
    SIBLING,
    PARENT,
    CHILD,
    /** An official whose dossier the caller's unit kept until it was handed on to a sibling. */
    FORMER,
    /** What a commune sent to a school: to that school, and to the other communes. */
    SENT,
    /** Of another province. */
    FOREIGN
}
