package vn.nangchuan.officials;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.VietnameseText;

/**
 * What was typed to find somebody, taken apart. Words hold letters and digits alone, so that they can stand in patterns.
 *
 * @param words beginnings of words of the name, without marks
 * @param marked the same as they were typed
 * @param digits the last of the identity number, at most four, which is all that is legible of it, or the beginning of a
 *     number in the name; null: none
 */
record RegisterSearch(
        List<String> words, List<String> marked, @Nullable String digits) {

    private static final int MOST_WORDS = 10;
    private static final int LEGIBLE = 4;

    /** Which half of all names have: what begins so is looked for last, the first of these first. */
    private static final List<String> COMMON =
            List.of("dang", "phan", "hoang", "pham", "thanh", "minh", "ngoc", "le", "tran", "van", "thi", "nguyen");

    static RegisterSearch of(String text) {
        List<String> marked = VietnameseText.markedWords(text);
        List<String> words = VietnameseText.searchWords(text);
        List<Integer> names = IntStream.range(0, words.size())
                .filter(place -> !isNumber(words.get(place)))
                .limit(MOST_WORDS)
                .boxed()
                .toList();
        String digits = words.stream().filter(RegisterSearch::isNumber).reduce("", String::concat);
        return new RegisterSearch(
                names.stream().map(words::get).toList(),
                names.stream().map(marked::get).toList(),
                digits.isEmpty() ? null : digits.substring(Math.max(0, digits.length() - LEGIBLE)));
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    boolean isEmpty() {
        return words.isEmpty() && digits == null;
    }

    boolean hasWords() {
        return !words.isEmpty();
    }

    /** Whether by a number alone few are found: one digit more of it leaves one in ten. */
    boolean hasNumber() {
        return digits != null && digits.length() > 1;
    }

    /** What a name without marks, behind a space, matches that has all the words; null: any does. */
    @Nullable
    String pattern() {
        return pattern(words);
    }

    /** What a name with its marks, behind a space, matches that has all the words as they were typed; null: any does. */
    @Nullable
    String markedPattern() {
        return pattern(marked);
    }

    private static @Nullable String pattern(List<String> beginnings) {
        return beginnings.isEmpty()
                ? null
                : beginnings.stream().map(word -> "(?=.* " + word + ")").collect(Collectors.joining("", "^", ""));
    }

    /** How the identity number ends, as LIKE reads it; null: in whatever way. */
    @Nullable
    String numberEnd() {
        return digits == null ? null : "%" + digits;
    }

    /** What a name, behind a space, is like that has the number in it instead. */
    @Nullable
    String numberInName() {
        return digits == null ? null : "% " + digits + "%";
    }

    /** How the words begin, as LIKE reads them. Whoever is meant has a word for each. */
    List<String> beginnings(boolean asTyped) {
        return (asTyped ? marked : words).stream().map(word -> word + "%").toList();
    }

    /** How words begin, as LIKE reads them, one of which whoever is meant has; few are likely to. Empty: none was typed. */
    List<String> rarest(boolean asTyped) {
        return digits == null
                ? rarestOf().map(beginnings(asTyped)::get).stream().toList()
                : numbers(digits);
    }

    /** Of the identity number, which is kept backwards, or of a name that has a number in it. */
    private static List<String> numbers(String digits) {
        return List.of("#" + new StringBuilder(digits).reverse() + "%", digits + "%");
    }

    private Optional<Integer> rarestOf() {
        List<Integer> places = new ArrayList<>();
        IntStream.range(0, words.size()).forEach(places::add);
        return places.stream()
                .min(Comparator.comparingInt((Integer place) -> commonness(words.get(place)))
                        .thenComparingInt(place -> -words.get(place).length()));
    }

    private static int commonness(String beginning) {
        return IntStream.rangeClosed(1, COMMON.size())
                .filter(rank -> COMMON.get(rank - 1).startsWith(beginning))
                .max()
                .orElse(0);
    }
}
