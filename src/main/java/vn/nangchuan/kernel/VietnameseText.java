package vn.nangchuan.kernel;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.io.ByteArrayOutputStream;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
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

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    /** A tone on the first of two vowels that some write on the second: hòa, khỏe, thụy. */
    private static final Pattern TONE_BEFORE = Pattern.compile("([òóỏõọ])([ae])|([ùúủũụ])(y)");

    private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";

    private static final Collator COLLATOR =
            Collator.getInstance(new ULocale("vi")).freeze();

    private VietnameseText() {}

    /** The text composed (NFC), each đ written as one, without spaces around it and with single ones inside. */
    public static String tidy(String text) {
        return withLetterD(SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .replaceAll(" "))
                .strip();
    }

    /** Letters of other alphabets that look as Đ and đ do; converters from older codes write them. */
    private static String withLetterD(String text) {
        return text.replace('\u00d0', 'Đ')
                .replace('\u0189', 'Đ')
                .replace('\u00f0', 'đ')
                .replace('\u0256', 'đ');
    }

    /** Lower case, without tone and vowel marks, đ as d: what a person types who is in a hurry. */
    public static String searchKey(String text) {
        return unmarked(tidy(text).toLowerCase(Locale.ROOT));
    }

    private static String unmarked(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
    }

    /**
     * The words of a text in lower case, with their marks, each tone where it stands in longer syllables too (hoà as in
     * hoàng), so that both ways of writing it are one. They hold letters and digits alone.
     */
    public static List<String> markedWords(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(tidy(text).toLowerCase(Locale.ROOT)))
                .filter(word -> !unmarked(word).isEmpty())
                .map(word -> TONE_BEFORE.matcher(word).replaceAll(VietnameseText::toneBehind))
                .toList();
    }

    /** {@link #markedWords} without marks, đ as d; as many, in the same order. */
    public static List<String> searchWords(String text) {
        return markedWords(text).stream().map(VietnameseText::unmarked).toList();
    }

    private static String toneBehind(MatchResult found) {
        String vowels = Normalizer.normalize(found.group(), Normalizer.Form.NFD);
        String tone = vowels.codePoints()
                .filter(sign -> TONES.indexOf(sign) >= 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Normalizer.normalize(MARKS.matcher(vowels).replaceAll("") + tone, Normalizer.Form.NFC);
    }

    /** Sorts words as a Vietnamese dictionary does. */
    public static byte[] sortKey(String text) {
        return COLLATOR.getCollationKey(tidy(text)).toByteArray();
    }

    /**
     * Sorts people by given name, then family name, then what stands between. Each is compared to its end, tones
     * included, before the next counts: every Hoa goes before every Hoà.
     */
    public static byte[] personSortKey(String fullName) {
        String name = tidy(fullName);
        int first = name.indexOf(' ');
        int last = name.lastIndexOf(' ');
        if (last < 0) {
            return sortKey(name);
        }
        // A key ends with a zero, which stands nowhere else in it.
        ByteArrayOutputStream key = new ByteArrayOutputStream();
        key.writeBytes(sortKey(name.substring(last + 1)));
        key.writeBytes(sortKey(name.substring(0, first)));
        key.writeBytes(sortKey(name.substring(first, last)));
        return key.toByteArray();
    }
}
