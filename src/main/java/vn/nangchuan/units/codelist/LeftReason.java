package vn.nangchuan.units.codelist;

/** Why a change is left to a reorganisation, which says where what is kept in a unit goes. */
public enum LeftReason {
    /** Officials' dossiers are kept there. */
    DOSSIERS,
    /** It runs classes that have not ended. */
    CLASSES,
    /** Accounts or roles belong to it. */
    ACCOUNTS,
    /** Officials held posts there, and what was asked of them went by the type of the unit. */
    POSTINGS,
    /** Officials are to go there, or from there, by a case that is not decided. */
    TRANSFERS,
    /** The name is another one, so the code may mean another unit now, and somebody works in this one. */
    PERHAPS_ANOTHER_UNIT,
    /** Units below it stay. */
    UNITS_BELOW,
    /** The unit that has the code stays. */
    CODE_HELD,
    /** The unit above it is left, too. */
    PARENT_LEFT,
    /** It began on that day or later. */
    BEGAN_LATER
}
