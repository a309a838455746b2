package vn.nangchuan.units;

import vn.nangchuan.kernel.FindingCode;

/** Why a unit cannot be opened, ended or succeeded. */
public enum UnitFinding implements FindingCode {
    /** The unit has ended already. */
    UNIT_HAS_ENDED,
    /** It would end before, or on the day, it began. */
    UNIT_ENDS_BEFORE_IT_BEGINS
}
