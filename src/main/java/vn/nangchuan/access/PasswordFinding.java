package vn.nangchuan.access;

import vn.nangchuan.kernel.FindingCode;

/** What can be wrong with a new password, or with proving oneself by the present one. */
public enum PasswordFinding implements FindingCode {
    CURRENT_PASSWORD_WRONG,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_HAS_USERNAME,
    PASSWORD_TOO_COMMON,
    PASSWORD_UNCHANGED,
    PROOF_NEEDED,
    PROOF_WRONG,
    PROOF_WAIT,
    LINK_EXPIRED
}
