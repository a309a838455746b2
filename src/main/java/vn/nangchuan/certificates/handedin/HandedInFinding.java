package vn.nangchuan.certificates.handedin;

import vn.nangchuan.kernel.FindingCode;

/** What can speak against handing in a paper, or against a step taken with one. */
public enum HandedInFinding implements FindingCode {
    /** It is of no class and does not say what it is. */
    HANDED_IN_TITLE_MISSING,
    /** A text is longer than can be kept, naming the limit. */
    HANDED_IN_TEXT_TOO_LONG,
    /** Issued before that year. */
    HANDED_IN_DATE_OUT_OF_RANGE,
    HANDED_IN_ISSUED_IN_FUTURE,
    /** The official has no place in such a class. */
    HANDED_IN_CLASS_UNKNOWN,
    HANDED_IN_SCAN_MISSING,
    /** As many wait already as may wait at once, naming that number. */
    HANDED_IN_TOO_MANY_WAIT,
    /** As many were handed in within a day as are taken, naming that number. */
    HANDED_IN_TOO_MANY_TODAY,
    /** There is none in the scope. */
    HANDED_IN_UNKNOWN,
    /** A certificate was made of it since the person opened it. */
    HANDED_IN_ALREADY_USED,
    /** It was declined since the person opened it. */
    HANDED_IN_ALREADY_DECLINED,
    /** Its official has taken it back since the person opened it. */
    HANDED_IN_ALREADY_WITHDRAWN,
    HANDED_IN_REASON_MISSING,
    /** Names the limit. */
    HANDED_IN_REASON_TOO_LONG;

    /** Why a step is not possible where a paper has come to. */
    static HandedInFinding of(HandedInStatus status) {
        return switch (status) {
            case USED -> HANDED_IN_ALREADY_USED;
            case DECLINED -> HANDED_IN_ALREADY_DECLINED;
            case WITHDRAWN -> HANDED_IN_ALREADY_WITHDRAWN;
            case WAITING -> throw new IllegalArgumentException("Every step but the first is possible there");
        };
    }
}
