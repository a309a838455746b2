package vn.nangchuan.accounts;

import java.security.SecureRandom;

/**
 * A password that somebody else hands over: good for one sign-in, at which another is chosen. Four groups of four signs
 * without those that are mistaken for each other; 78 bits.
 */
public record OneTimePassword(String value) {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static OneTimePassword next() {
        StringBuilder password = new StringBuilder();
        for (int sign = 0; sign < GROUPS * GROUP; sign++) {
            if (sign > 0 && sign % GROUP == 0) {
                password.append('-');
            }
            password.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new OneTimePassword(password.toString());
    }

    @Override
    public String toString() {
        return "OneTimePassword[…]";
    }
}
