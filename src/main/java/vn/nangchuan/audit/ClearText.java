package vn.nangchuan.audit;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What of a text may stand in a line in clear: no identity numbers, and no more than the column takes. */
public final class ClearText {

    /** Twelve digits, or nine on older papers; whoever types one into a reason writes gaps and dots as well. */
    private static final Pattern IDENTITY =
            Pattern.compile("(?<!\\d)(?:\\d[ .-]?){5}(?:(?:\\d[ .-]?){3})?(\\d[ .-]?\\d[ .-]?\\d[ .-]?\\d)(?!\\d)");

    private ClearText() {}

    static @Nullable String orNull(@Nullable String text, int longest) {
        return text == null ? null : of(text, longest);
    }

    /**
     * The text with every identity number cut to its last four digits.
     *
     * @param longest the most characters that are kept
     */
    public static String of(String text, int longest) {
        String hidden = IDENTITY.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("••••$1");
        return hidden.codePointCount(0, hidden.length()) <= longest
                ? hidden
                : hidden.substring(0, hidden.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
