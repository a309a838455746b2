package vn.nangchuan.spreadsheets;

import vn.nangchuan.kernel.FindingCode;

/** Why a file is not read. */
public enum SpreadsheetFinding implements FindingCode {
    /** More megabytes than are taken. */
    SHEET_FILE_TOO_LARGE,
    /** Neither XLSX nor CSV by its name. */
    SHEET_TYPE_UNKNOWN,
    /** What is in it is not what its name says. */
    SHEET_CONTENT_DIFFERS,
    /** A workbook of Excel 97 to 2003. */
    SHEET_OLD_FORMAT,
    /** Needs a password. */
    SHEET_ENCRYPTED,
    /** Macros, or objects embedded in the workbook. */
    SHEET_MACROS,
    /** Draws on another file or a database. */
    SHEET_LINKS,
    /** Declares a document type, by which a reader could be made to open other files. */
    SHEET_ENTITIES,
    /** Unpacks to far more than it is. */
    SHEET_COMPRESSION,
    /** Unpacks to more than is read. */
    SHEET_TOO_MUCH_INSIDE,
    /** Names of its parts lead out of it. */
    SHEET_PART_PATHS,
    /** Has a part twice. */
    SHEET_PART_TWICE,
    /** More sheets than are read. */
    SHEET_TOO_MANY_SHEETS,
    /** More rows than are read. */
    SHEET_TOO_MANY_ROWS,
    /** A value in a column further to the right than is read. */
    SHEET_TOO_MANY_COLUMNS,
    /** More characters in a cell than are read. */
    SHEET_CELL_TOO_LONG,
    /** A text in no form of Unicode. */
    SHEET_ENCODING,
    /** Broken. */
    SHEET_UNREADABLE
}
