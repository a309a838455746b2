package vn.nangchuan.officials.headcount;

import vn.nangchuan.kernel.FindingCode;

/** What can speak against what a province sets about the headcount of a commune. */
public enum HeadcountFinding implements FindingCode {
    /** The unit is no commune of the province. */
    HEADCOUNT_UNIT_UNFIT,
    /** Neither a class from 1 to 3 nor a number from 1 to 500 is given, or both are. */
    HEADCOUNT_VALUE_MISSING,
    /** The decision has no number, or one that is too long. */
    HEADCOUNT_NUMBER_MISSING,
    /** Names the first and the last day that can be chosen. */
    HEADCOUNT_DAY_OUT_OF_RANGE,
    /** The same is set from that day on already; names the value, and number and day of its decision. */
    HEADCOUNT_ALREADY_SET,
    /** The decision is dated after today. */
    HEADCOUNT_DECIDED_LATER
}
