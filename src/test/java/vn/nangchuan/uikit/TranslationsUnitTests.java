package vn.nangchuan.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationsUnitTests {

    private static final Path SOURCES = Path.of("src/main/java");

    private final Translations translations = new Translations(true);

    @Test
    void everyTextExistsInBothLanguages() {
        assertThat(vietnamese().keySet()).isEqualTo(english().keySet());
    }

    @Test
    void noTextIsEmpty() {
        assertThat(vietnamese()).allSatisfy((key, text) -> assertThat(text).isNotBlank());
        assertThat(english()).allSatisfy((key, text) -> assertThat(text).isNotBlank());
    }

    @Test
    void bothLanguagesNameTheSameValues() {
        vietnamese()
                .forEach((key, text) -> assertThat(placeholders(text))
                        .as(key)
                        .isEqualTo(placeholders(english().getOrDefault(key, ""))));
    }

    @Test
    void everyTextCanBeFormatted() {
        Stream.of(vietnamese(), english())
                .flatMap(texts -> texts.values().stream())
                .filter(text -> !placeholders(text).isEmpty())
                .forEach(text -> assertThat(
                                new MessageFormat(text, Locale.ENGLISH).format(new Object[] {1, 2, 3, 4, 5, 6, 7}))
                        .doesNotContain("{"));
    }

    /** Doubled, it is shown doubled where a text is given no values; single, it is lost where it is given some. */
    @Test
    void noTextHasAnApostropheThatItsFormatWouldRead() {
        assertThat(vietnamese()).allSatisfy((key, text) -> assertThat(text).doesNotContain("'"));
        assertThat(english()).allSatisfy((key, text) -> assertThat(text).doesNotContain("'"));
    }

    @Test
    void everyKeyThatTheCodeNamesExists() {
        assertThat(keysNamedInCode()).isNotEmpty().isSubsetOf(vietnamese().keySet());
    }

    @Test
    void everyFindingHasAText() {
        assertThat(findingsNamedInCode()).isNotEmpty().isSubsetOf(vietnamese().keySet());
    }

    @Test
    void writesDatesInTextsAsScreensDo() {
        assertThat(translations.getTranslation("uikit.count", Translations.VIETNAMESE, 1, LocalDate.of(2019, 7, 19)))
                .contains("19/07/2019");
    }

    @Test
    void writesNumbersInTextsAsTheLanguageDoes() {
        assertThat(translations.getTranslation("uikit.count", Translations.VIETNAMESE, 1234, "x"))
                .startsWith("1.234");
    }

    @Test
    void speaksVietnameseToEverybodyElse() {
        assertThat(translations.getTranslation("uikit.save", Locale.FRENCH)).isEqualTo("Lưu");
    }

    @Test
    void stopsAtAMissingKeyInTests() {
        assertThatIllegalStateException()
                .isThrownBy(() -> translations.getTranslation("uikit.no-such-key", Translations.ENGLISH))
                .withMessageContaining("uikit.no-such-key");
    }

    @Test
    void showsAMissingKeyInProduction() {
        assertThat(new Translations(false).getTranslation("uikit.no-such-key", Translations.ENGLISH))
                .isEqualTo("uikit.no-such-key");
    }

    private Map<String, String> vietnamese() {
        return translations.textsOf(Translations.VIETNAMESE);
    }

    private Map<String, String> english() {
        return translations.textsOf(Translations.ENGLISH);
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{\\d+")
                .matcher(text)
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> keysNamedInCode() {
        String modules = vietnamese().keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .filter(module -> !module.equals("finding"))
                .distinct()
                .collect(Collectors.joining("|"));
        Pattern key = Pattern.compile("\"((?:" + modules + ")\\.[a-z0-9.-]+[a-z0-9])\"");
        return sources()
                .flatMap(source -> key.matcher(source).results())
                .map(result -> result.group(1))
                .filter(name -> !name.matches(".*\\.(svg|css|properties|csv|txt)"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> findingsNamedInCode() {
        Pattern body = Pattern.compile("enum \\w+ implements FindingCode \\{(.*?)[;}]", Pattern.DOTALL);
        Pattern constant = Pattern.compile("\\b[A-Z][A-Z0-9_]{2,}\\b");
        return sources()
                .map(source -> source.replaceAll("(?s)/\\*.*?\\*/|\"[^\"]*\"", ""))
                .flatMap(source -> body.matcher(source).results())
                .map(result -> result.group(1))
                .map(constant::matcher)
                .flatMap(Matcher::results)
                .map(result -> "finding." + result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(TranslationsUnitTests::read)
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
