package vn.nangchuan.officials;

import vn.nangchuan.kernel.FindingCode;

/** What can speak against a value in a field of a dossier. */
public enum FieldFinding implements FindingCode {
    FIELD_VALUE_MISSING,
    /** It stands there already. */
    FIELD_UNCHANGED,
    /** Names the limit. */
    FIELD_TEXT_TOO_LONG,
    /** A name has letters, spaces, hyphens, dots and apostrophes. */
    FIELD_NAME_UNFIT,
    /** An identity number has 12 digits. */
    FIELD_IDENTITY_UNFIT,
    /** Somebody else in the scope has that number. */
    FIELD_IDENTITY_TAKEN,
    /** Not a day, or one that cannot be meant, naming the first and the last that can. */
    FIELD_DAY_OUT_OF_RANGE,
    /** It comes before, or after, another day of the same row, naming both. */
    FIELD_DAYS_REVERSED,
    /** The person would have been under ten years old on a day of the dossier, naming that day. */
    FIELD_DAY_IN_CHILDHOOD,
    /** None of what can be chosen. */
    FIELD_CHOICE_UNKNOWN,
    /** Only papers of languages say this. */
    FIELD_OF_LANGUAGES_ONLY,
    /** The posting or the paper is no longer in the dossier, or has no such field. */
    FIELD_GONE,
    /** The paper was approved by those above; the register does not change what they approved. */
    FIELD_OF_APPROVED_PAPER
}
