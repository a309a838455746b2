package vn.nangchuan.exports;

import vn.nangchuan.kernel.FindingCode;

/** Why a list is not taken away. */
public enum ExportFinding implements FindingCode {
    /** There is no line in it. */
    EXPORT_EMPTY,
    /** The person has another one written already. */
    EXPORT_ANOTHER_RUNS,
    /** It has more lines than are written into a file. */
    EXPORT_TOO_LONG,
    /** The person may not read the list any more. */
    EXPORT_RIGHT_LOST
}
