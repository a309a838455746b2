package vn.nangchuan.access;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.nangchuan.kernel.UnitId;

/**
 * An account to be opened with one role in its own unit.
 *
 * @param username lower-case letters, digits, dots, hyphens
 * @param role name of a role in {@code access/roles.csv}
 * @param mustChange whether the password was chosen for the person and must be changed at the first sign-in
 */
public record OpenAccount(
        String username,
        String displayName,
        UnitId unit,
        String role,
        LocalDate validFrom,
        String password,
        boolean mustChange) {

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9.-]{1,59}");

    public OpenAccount {
        username = username.toLowerCase(Locale.ROOT);
        if (!USERNAME.matcher(username).matches()) {
            throw new IllegalArgumentException("Not a user name: " + username);
        }
    }

    @Override
    public String toString() {
        return "OpenAccount[" + username + " as " + role + " in " + unit + "]";
    }
}
