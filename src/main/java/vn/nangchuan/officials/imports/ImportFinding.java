package vn.nangchuan.officials.imports;

import vn.nangchuan.kernel.FindingCode;

/** Why a workbook of people, or one row of it, is not taken over. */
public enum ImportFinding implements FindingCode {
    /** No row with anybody in it. */
    IMPORT_EMPTY,
    /** No column was recognised that tells who somebody is. */
    IMPORT_NO_NAMES,
    /** Two columns are said to hold the same. */
    IMPORT_FIELD_TWICE,
    /** The file is no longer kept. */
    IMPORT_FORGOTTEN,
    /** Not here, or no longer. */
    IMPORT_NOT_HERE,
    /** Not in the state in which that is done. */
    IMPORT_STEP_UNFIT,
    /** Rows are refused, and nobody has said that they are left out. */
    IMPORT_HAS_REFUSED,
    /** Of cells in conflict nobody has said which counts. */
    IMPORT_HAS_CONFLICTS,
    /** Nothing in it would change anything. */
    IMPORT_CHANGES_NOTHING,
    /** Dossiers were changed since it was looked through; it was looked through anew. */
    IMPORT_CHANGED_MEANWHILE,
    /** Something is being done with it in the background. */
    IMPORT_IN_WORK,
    /** Whoever asked may not do that any more. */
    IMPORT_RIGHT_LOST,
    /** The unit has as many files that are not taken over as it may have, naming how many. */
    IMPORT_TOO_MANY,
    /** The unit's files take as much room as they may, naming megabytes, and after how many days files are forgotten. */
    IMPORT_NO_ROOM,
    /** What it wrote was edited since; it cannot be taken back as a whole. */
    IMPORT_EDITED_SINCE,
    /** The key of a row is nobody's of this register. */
    ROW_KEY_UNKNOWN,
    /** The same person stands in an earlier row, naming it. */
    ROW_TWICE,
    /** Several people of the register have this name and day of birth. */
    ROW_NOT_UNIQUE,
    /** Matched by name and day of birth alone. */
    ROW_MATCHED_BY_NAME,
    /** Name and day of birth, or name and number, are others than those of the dossier of which the row was written. */
    ROW_KEY_OF_ANOTHER,
    /** Somebody of the register with another number has this name and day of birth. */
    ROW_NAMESAKE,
    /** One's own dossier, which somebody else edits. */
    ROW_OWN_DOSSIER,
    /** Another post is written by a decision, not by a list. */
    ROW_POST_DIFFERS,
    /** None of the words that can stand here, naming what was read. */
    CELL_CHOICE_UNKNOWN,
    /** No form of study that is known, naming what was read; the cell is passed over. */
    CELL_FORM_OF_STUDY_UNKNOWN,
    /** No day, naming what was read. */
    CELL_DAY_UNFIT,
    /** A month where a day is needed. */
    CELL_DAY_MISSING,
    /** Neither a month nor a day, naming what was read. */
    CELL_MONTH_UNFIT,
    /** A formula that came to nothing. */
    CELL_FAULT,
    /** Cannot be emptied. */
    CELL_NOT_CLEARABLE,
    /** The number of an earlier document of the same person. */
    CELL_FORMER_NUMBER,
    /** Only the last digits stand here, and they are not those of the dossier. */
    CELL_NUMBER_MASKED,
    /** A month was read, and its last day is written, naming it. */
    CELL_LAST_OF_MONTH,
    /** The paper was approved and is not changed here. */
    CELL_OF_APPROVED_PAPER,
    /** A level without the paper: who issued it and when is needed to write it down. */
    CELL_PAPER_INCOMPLETE,
    /** The paper of which the row was written is not in the dossier any more. */
    CELL_PAPER_GONE,
    /** The identity document of which the row was written is not the one in use any more. */
    CELL_DOCUMENT_REPLACED,
    /** Sensitive, of somebody with a dossier: neither compared nor written, so that a list tells nothing of what is there. */
    CELL_SENSITIVE_KEPT
}
