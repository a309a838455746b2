package vn.nangchuan.files;

import vn.nangchuan.kernel.FindingCode;

/** Why a file is not taken as a scan. */
public enum FileFinding implements FindingCode {
    /** It has no content. */
    FILE_EMPTY,
    /** It is larger than is taken, naming the limit in MB. */
    FILE_TOO_LARGE,
    /** Its content is none of the types taken, whatever its name says. */
    FILE_TYPE_NOT_ALLOWED,
    /** It is cut off or broken and cannot be read to its end. */
    FILE_DAMAGED,
    /** It is locked with a password or otherwise encrypted. */
    FILE_ENCRYPTED,
    /** It carries scripts, other files, or actions that reach beyond it. */
    FILE_HAS_ACTIVE_CONTENT,
    /** It unpacks to more than a scan ever needs. */
    FILE_TOO_COMPLEX,
    /** The upload is no longer there, it has to be made again. */
    FILE_GONE
}
