package vn.nangchuan.standings.law;

import vn.nangchuan.kernel.FindingCode;

/** What can speak against a value that a province wants to set, and against a draft of a rule set. */
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
    /** Nobody annuls what they published. */
    PARAMETER_OWN_PUBLICATION,
    /** Somebody decided on it since it was seen. */
    PARAMETER_DECIDED,
    /** The law has changed since it was drafted, and does not leave it to the province, or not that value. */
    PARAMETER_NO_LONGER_ALLOWED,
    /** There is no such draft in this province. */
    PARAMETER_NOT_HERE,
    /** Nobody publishes the version of a rule set that they drafted. */
    VERSION_OWN_DRAFT,
    /** Somebody decided on the draft since it was seen. */
    VERSION_DECIDED,
    /** There is no such draft in this province. */
    VERSION_NOT_HERE,
    /** The file is larger than any rule file; names the most megabytes. */
    VERSION_TOO_LONG,
    /** The name of the file does not end as those of rule files do. */
    VERSION_NOT_YAML,
    /** The file is no text in UTF-8. */
    VERSION_NOT_UTF8,
    /** The file says what no rule file can; says what, in the words of the reader of rule files. */
    VERSION_UNREADABLE,
    /** Likewise; names the line before. */
    VERSION_LINE_UNREADABLE,
    /** Likewise; names the line on which the rule, equivalence or example begins, and its name, before. */
    VERSION_ENTRY_UNREADABLE,
    /** A rule set or rule has an id that cannot be kept; names it. */
    VERSION_ID_WRONG,
    /** The file says word for word what the version does that is the law, or one that waits. Names its number. */
    VERSION_UNCHANGED,
    /** A later version of the same rule set is published. */
    VERSION_OVERTAKEN,
    /** It cannot stand beside the other rule sets; says why, in the words of the reader of rule files. */
    VERSION_CONTRADICTS_LAW,
    /** A worked example is judged otherwise than it says; names its rule set, the example, and what differs. */
    VERSION_EXAMPLE_WRONG,
    /** Does not stop it: something that the province has set is not left to it any more. Names value and decision. */
    VERSION_LEAVES_OUT_PARAMETER,
    /** Another draft of the same kind is being published in the background. */
    PUBLICATION_RUNS,
    /** What was asked for in the background cannot be published; the draft says why. */
    DRAFT_UNFIT
}
