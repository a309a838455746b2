package vn.nangchuan.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.VietnameseText;

/** What somebody signs in under: lower-case letters, digits, dots, hyphens, 2 to 60 of them, a letter first. */
public record Username(String value) {

    private static final Pattern PATTERN = Pattern.compile("[a-z][a-z0-9.-]{1,59}");
    private static final int LONGEST_SUGGESTION = 40;

    /**
     * @throws BusinessRuleViolation with {@link AccountFinding#ACCOUNT_USERNAME_MALFORMED} at {@code username}
     */
    public Username {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!PATTERN.matcher(value).matches()) {
            throw new BusinessRuleViolation(List.of(
                    Finding.error(AccountFinding.ACCOUNT_USERNAME_MALFORMED).at("username")));
        }
    }

    /** A user name from a person's or unit's name, without accents and spaces; nothing when no letter is left. */
    public static Optional<String> suggestedFor(String name) {
        String plain =
                VietnameseText.searchKey(name).replaceAll("[^a-z0-9]", "").replaceFirst("^[0-9]+", "");
        return Optional.of(plain.substring(0, Math.min(plain.length(), LONGEST_SUGGESTION)))
                .filter(text -> PATTERN.matcher(text).matches());
    }

    @Override
    public String toString() {
        return value;
    }
}
