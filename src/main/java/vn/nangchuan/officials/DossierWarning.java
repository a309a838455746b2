package vn.nangchuan.officials;

import vn.nangchuan.kernel.FindingCode;

/** What may be right in a dossier but looks odd; it stops nobody. */
public enum DossierWarning implements FindingCode {
    /** The fourth digit of an identity number names another sex, or another century. */
    IDENTITY_SEX_DIFFERS,
    /** The fifth and sixth digit name another year of birth, naming the year that they name. */
    IDENTITY_YEAR_DIFFERS,
    /** Somebody in the portal has that number already; the province compares. */
    IDENTITY_TO_COMPARE,
    /** The document in use has an end that has come, naming the last day. */
    IDENTITY_EXPIRED,
    /** Below 18 on the day of the first recruitment, naming the age. */
    RECRUITED_BELOW_18,
    /** Came to the present agency before the first recruitment. */
    JOINED_BEFORE_RECRUITED,
    /** A paper was issued before the study ended, naming the paper's day and the end. */
    PAPER_BEFORE_END_OF_STUDY,
    /** A level is stated and no number of a paper that proves it. */
    LEVEL_WITHOUT_PAPER
}
