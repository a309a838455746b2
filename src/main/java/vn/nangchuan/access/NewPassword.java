package vn.nangchuan.access;

/**
 * A new password, and what goes with the old one.
 *
 * @param endOtherSessions whether whoever else is signed in under this account is put out at once
 * @param forgetDevices whether all devices but this one become unknown
 */
public record NewPassword(String password, boolean endOtherSessions, boolean forgetDevices) {

    /** Says nothing: passwords reach no log. */
    @Override
    public String toString() {
        return "NewPassword[…]";
    }
}
