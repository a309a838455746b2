package vn.nangchuan.officials.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.VietnameseText;

/** What communes call columns, and what they write into them; out of {@code config/register-import.csv}. */
@Component
class SheetWords {

    private static final String FILE = "config/register-import.csv";
    private static final String HEADING = "heading";
    private static final String PASSED_OVER = "passed-over";
    private static final int PARTS_OF_A_WORD = 4;

    private final Map<String, SheetField> headings = new HashMap<>();
    private final Set<String> passedOver = new HashSet<>();
    private final Map<SheetField, Map<String, String>> choices = new EnumMap<>(SheetField.class);

    SheetWords() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String line) {
        String[] parts = line.split(",", PARTS_OF_A_WORD);
        if (parts[0].equals(PASSED_OVER)) {
            each(line.substring(PASSED_OVER.length() + 1), passedOver::add);
            return;
        }
        SheetField field = SheetField.valueOf(parts[1]);
        if (parts[0].equals(HEADING)) {
            each(line.split(",", PARTS_OF_A_WORD - 1)[2], word -> once(headings, word, field));
        } else {
            Map<String, String> known = choices.computeIfAbsent(field, _ -> new HashMap<>());
            each(parts[PARTS_OF_A_WORD - 1], word -> once(known, word, parts[2]));
        }
    }

    private static void each(String words, Consumer<String> taker) {
        for (String word : words.split("\\|")) {
            taker.accept(key(word));
        }
    }

    private static <V> void once(Map<String, V> known, String word, V meaning) {
        V before = known.put(word, meaning);
        if (before != null && !before.equals(meaning)) {
            throw new IllegalStateException("'" + word + "' means " + before + " and " + meaning);
        }
    }

    /** Alike for all ways of writing the same words. */
    static String key(String text) {
        return String.join(" ", VietnameseText.searchWords(text));
    }

    /** What a column with that heading holds. */
    Optional<SheetField> under(String heading) {
        return Optional.ofNullable(headings.get(key(heading)));
    }

    /** Whether a column with that heading says nothing of anybody: it numbers rows, or the portal wrote it for itself. */
    boolean isPassedOver(String heading) {
        return passedOver.contains(key(heading));
    }

    /** The code that a word in a cell means, besides those that the portal itself writes there. */
    Optional<String> meaning(SheetField field, String word) {
        return Optional.ofNullable(choices.getOrDefault(field, Map.of()).get(key(word)));
    }
}
