package vn.nangchuan.access;

import vn.nangchuan.kernel.AccountId;

/**
 * The person at the screen does something about how they themselves sign in. Says nothing that is secret.
 *
 * @param detail the browser of the session or device, how many sessions; empty for any other
 */
public record OwnAccountAct(AccountId account, Kind kind, String detail) {

    /** What they do. */
    public enum Kind {
        PASSWORD_CHANGED,
        SECOND_FACTOR_SET_UP,
        SECOND_FACTOR_TURNED_OFF,
        RECOVERY_CODES_RENEWED,
        RECOVERY_CODE_USED,
        SESSION_ENDED,
        OTHER_SESSIONS_ENDED,
        DEVICE_FORGOTTEN,
        DEVICES_FORGOTTEN
    }

    public OwnAccountAct(AccountId account, Kind kind) {
        this(account, kind, "");
    }
}
