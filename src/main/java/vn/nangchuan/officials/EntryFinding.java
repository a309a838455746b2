package vn.nangchuan.officials;

import vn.nangchuan.kernel.FindingCode;

/** What can speak against what a clerk enters into a dossier, besides {@link FieldFinding}. */
public enum EntryFinding implements FindingCode {
    /** Somebody else has changed the dossier since it was seen. */
    DOSSIER_CHANGED_MEANWHILE,
    /** A field that is needed is empty. */
    ENTRY_MISSING,
    /** An identity number has 9 digits or 12. */
    ENTRY_IDENTITY_UNFIT,
    /** A phone number has 9 to 12 digits. */
    ENTRY_PHONE_UNFIT,
    /** A day lies before one that it must not lie before, naming both. */
    ENTRY_DAYS_REVERSED,
    /** Neither a month nor a day. */
    ENTRY_MONTH_UNFIT,
    /** The study would end before it began. */
    STUDY_REVERSED,
    /** Service would end before it began. */
    SERVICE_REVERSED,
    /** The post cannot be taken up before a day, naming it. */
    POST_NOT_YET,
    /** The post can no longer be taken up from a day on, naming it. */
    POST_NO_MORE,
    /** The same post is held in the same days already. */
    POST_HELD_ALREADY,
    /** Too many identity numbers were asked about lately. */
    IDENTITY_ASKED_TOO_OFTEN,
    /** Officials are put on the register of a commune, and whoever enters them works there. */
    ENTRY_UNIT_UNFIT,
    /** The number in use is not taken away; another one takes its place. */
    IDENTITY_IN_USE,
    /** The document in use has no end: another one takes its place. */
    IDENTITY_ENDS_IN_USE,
    /** Numbers of this account have come to stand on other registers too often today. */
    IDENTITY_MARKED_TOO_OFTEN,
    /** It was or is held in another unit, whose history it is. */
    POST_SERVED_ELSEWHERE,
    /** It began by an order of the province. */
    POST_BEGUN_BY_ORDER,
    /** A post would be held after the death that was recorded of its holder. */
    POST_AFTER_DEATH
}
