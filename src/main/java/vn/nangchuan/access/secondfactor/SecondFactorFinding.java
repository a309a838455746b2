package vn.nangchuan.access.secondfactor;

import vn.nangchuan.kernel.FindingCode;

/** What can be wrong with a code or with what is done to a second factor. */
public enum SecondFactorFinding implements FindingCode {
    CODE_WRONG,
    CODE_WAIT,
    SECOND_FACTOR_OBLIGATORY
}
