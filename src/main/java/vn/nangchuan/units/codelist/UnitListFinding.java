package vn.nangchuan.units.codelist;

import vn.nangchuan.kernel.FindingCode;

/** What is wrong with a code list, or with one of its rows. */
public enum UnitListFinding implements FindingCode {
    /** The first row does not name a column that is needed. */
    UNIT_LIST_COLUMN_MISSING,
    /** No row below the heading. */
    UNIT_LIST_EMPTY,
    /** No row of the province whose units would be changed. */
    UNIT_LIST_NOT_OURS,
    /** A list that holds on a later day was taken over already. */
    UNIT_LIST_OLDER,
    /** Rows are wrong; nothing is done before they are right. */
    UNIT_LIST_HAS_ERRORS,
    /** What would change is no longer what was shown. */
    UNIT_LIST_CHANGED_MEANWHILE,
    /** No number of the resolution. */
    UNIT_LIST_RESOLUTION_MISSING,
    /** No code, or one that is not made of as many figures as its level has. */
    UNIT_ROW_CODE,
    /** The code stood in an earlier row already. */
    UNIT_ROW_CODE_TWICE,
    /** No name, or one longer than is kept. */
    UNIT_ROW_NAME,
    /** A type that is not known at that level. */
    UNIT_ROW_TYPE,
    /** A day that is none. */
    UNIT_ROW_DATE,
    /** Ends before it begins. */
    UNIT_ROW_DAYS,
    /** Belongs to a unit that stands neither in the list nor in the province. */
    UNIT_ROW_PARENT
}
