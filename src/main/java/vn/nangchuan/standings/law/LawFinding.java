package vn.nangchuan.standings.law;

import vn.nangchuan.kernel.FindingCode;

/** What can speak against a value that a province wants to set. */
public enum LawFinding implements FindingCode {
    /** No rule leaves that value to the province. */
    PARAMETER_UNKNOWN,
    /** The law does not allow the value, or it is not one of the kind that is asked for. */
    PARAMETER_NOT_ALLOWED,
    /** Another draft or decision about the same value begins on that day. */
    PARAMETER_SAME_DAY,
    /** The day lies outside those of the rule, naming its first and, if there is one, its last day. */
    PARAMETER_DAY_OUT_OF_RANGE,
    /** It would end before it has held for a day. */
    PARAMETER_ENDS_TOO_EARLY,
    /** The decision of the province is not named. */
    PARAMETER_DECISION_MISSING,
    /** Names the limit. */
    PARAMETER_TEXT_TOO_LONG,
    PARAMETER_REASON_MISSING,
    /** Nobody publishes what they drafted. */
    PARAMETER_OWN_DRAFT,
    /** Somebody decided on it since it was seen. */
    PARAMETER_DECIDED,
    /** There is no such draft in this province. */
    PARAMETER_NOT_HERE
}
