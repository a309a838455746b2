package vn.nangchuan.officials;

import vn.nangchuan.kernel.FindingCode;

/** What can speak against a change to what a province has set about its register. */
public enum OfficialFinding implements FindingCode {
    STUDIED_NAME_MISSING,
    /** Names the limit. */
    STUDIED_NAME_TOO_LONG,
    /** There is no such official in the scope: perhaps the dossier was handed on. */
    OFFICIAL_NOT_HERE,
    /** Nobody edits their own dossier: they ask for a correction, and somebody else answers. */
    OFFICIAL_OWN_DOSSIER,
    /** The post is key on that day already, or will be. */
    KEY_POST_OVERLAPS,
    /** The day lies before 1950, or years ahead. */
    KEY_POST_DAY_OUT_OF_RANGE,
    /** It has an end already, naming the first day without it. */
    KEY_POST_HAS_ENDED,
    /** It would end before it has counted for a day, naming the earliest end. */
    KEY_POST_ENDS_TOO_EARLY
}
