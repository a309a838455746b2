package vn.nangchuan.officials;

import java.util.regex.Pattern;

/**
 * A citizen's identity number: 12 digits (CCCD), or 9 on older papers (CMND). It has no check digit. Never printed
 * whole by {@link #toString()}.
 */
public record IdentityNumber(String digits) {

    private static final Pattern FORM = Pattern.compile("\\d{9}|\\d{12}");

    public IdentityNumber {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("An identity number has 12 or 9 digits");
        }
    }

    /** What screens show of it. */
    public String lastFour() {
        return digits.substring(digits.length() - 4);
    }

    @Override
    public String toString() {
        return "…" + lastFour();
    }
}
