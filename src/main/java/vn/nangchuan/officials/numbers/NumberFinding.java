package vn.nangchuan.officials.numbers;

import vn.nangchuan.kernel.FindingCode;

/** What speaks against a decision about a number. */
public enum NumberFinding implements FindingCode {
    /** Somebody decided meanwhile, or the number stands in one dossier alone by now: nothing is left to be compared. */
    NUMBER_NOT_OPEN,
    /** Others hold the number than those who were seen. */
    NUMBER_HOLDERS_CHANGED,
    /** The dossier that was chosen has not that number. */
    NUMBER_CHOICE_UNFIT,
    /** Why is missing. */
    NUMBER_REASON_MISSING,
    /** Only who works for the whole province sees all dossiers with a number. */
    NUMBER_NOT_THE_PROVINCE
}
