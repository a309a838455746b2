package vn.nangchuan.nominations;

/** Who takes a step. */
public enum NominationSide {
    /** The unit that keeps the official's file. */
    NOMINATING_UNIT,
    /** The unit that runs the class. */
    HOST,
    /** The class itself: a step of it takes the nomination along, nobody takes it by hand. */
    TRAINING_CLASS,
    /** The official's posts: when the last one ends, the nomination ends with it; nobody takes such a step by hand. */
    DOSSIER
}
