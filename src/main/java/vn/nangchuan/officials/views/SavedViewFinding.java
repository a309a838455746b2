package vn.nangchuan.officials.views;

import vn.nangchuan.kernel.FindingCode;

/** What can speak against keeping a view. */
public enum SavedViewFinding implements FindingCode {
    VIEW_NAME_MISSING,
    /** Names the limit. */
    VIEW_NAME_TOO_LONG,
    /** Another view of the same person is called so. */
    VIEW_NAME_TAKEN,
    /** It has so many digits in a row that they may be an identity number. */
    VIEW_NAME_WITH_NUMBER,
    /** Names how many one keeps at most. */
    VIEWS_TOO_MANY,
    /** It was removed meanwhile, or is somebody else's. */
    VIEW_NOT_HERE
}
