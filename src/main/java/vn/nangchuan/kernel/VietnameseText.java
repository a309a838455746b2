package vn.nangchuan.kernel;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Keys under which Vietnamese text is searched and sorted. No collation of the database does both: official data mixes
 * composed and decomposed letters and two placements of the tone mark, and names sort by the given name, which stands
 * last.
 */
public final class VietnameseText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Texts from office programs are full of spaces that do not break. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private static final Collator COLLATOR =
            Collator.getInstance(new ULocale("vi")).freeze();

    private VietnameseText() {}

    /** The text composed (NFC), without spaces around it and with single ones inside. */
    public static String tidy(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** Lower case, without tone and vowel marks, đ as d: what a person types who is in a hurry. */
    public static String searchKey(String text) {
        String marked = Normalizer.normalize(tidy(text).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(marked).replaceAll("").replace('đ', 'd');
    }

    /** Sorts words as a Vietnamese dictionary does. */
    public static byte[] sortKey(String text) {
        return COLLATOR.getCollationKey(tidy(text)).toByteArray();
    }

    /** Sorts people by given name, then family name, then what stands between. */
    public static byte[] personSortKey(String fullName) {
        String name = tidy(fullName);
        int lastSpace = name.lastIndexOf(' ');
        return lastSpace < 0
                ? sortKey(name)
                : sortKey(name.substring(lastSpace + 1) + "  " + name.substring(0, lastSpace));
    }
}
