package vn.nangchuan.officials.waivers;

import vn.nangchuan.kernel.FindingCode;

/** What can speak against a waiver, or against a step taken with one. */
public enum WaiverFinding implements FindingCode {
    /** There is no such official in the scope. */
    WAIVER_OFFICIAL_UNKNOWN,
    /** That is not asked of the official now, or the law lets nobody waive it. */
    WAIVER_REQUIREMENT_UNFIT,
    /** The level is not lower than what is asked, or is of something else. */
    WAIVER_LEVEL_UNFIT,
    /** Names the first and the last day that can be chosen. */
    WAIVER_DAY_OUT_OF_RANGE,
    /** It does not say on what it rests. */
    WAIVER_BASIS_MISSING,
    WAIVER_REASON_MISSING,
    /** Names the limit. */
    WAIVER_TEXT_TOO_LONG,
    /** The same was asked for, and is not decided yet. */
    WAIVER_ALREADY_OPEN,
    /** On some of the days another one holds that asks for no more. */
    WAIVER_ALREADY_HOLDS,
    /** There is no such waiver in the scope: perhaps the dossier was handed on. */
    WAIVER_NOT_HERE,
    /** Somebody took a step with it since it was seen. */
    WAIVER_DECIDED,
    /** Nobody decides on what they have asked for, or on the own dossier. */
    WAIVER_OWN_CASE
}
