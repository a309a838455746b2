package vn.nangchuan.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No screen draws a list that cannot be taken away, unless it is said why: each class that draws one stands in
 * {@code exports/lists.csv}, with the lists that it is taken away as, or with the reason.
 */
class ListsOfScreensTests {

    private static final Path SOURCES = Path.of("src/main/java/vn/nangchuan");

    /** A table, a list of HTML, cards beneath each other, or a panel of cards that looks for itself. */
    private static final Pattern DRAWN = Pattern.compile(
            "(extends|new) (CardGrid|Grid|NativeTable|OrderedList|UnorderedList)\\b|\"row-card\"|extends LivePanel"
                    + "|class-months");

    /** The code of a list, where it is declared: the first argument, or what an enum says of itself. */
    private static final Pattern DECLARED = Pattern.compile(
            "(?:ListOffer\\s*\\.(?:<\\w+>\\s*)?of(?:All)?|Texts\\.offer|ListOffer\\.of)\\(\\s*\"([a-z-]+)\"|[A-Z]+\\(\"(thu-[a-z-]+)\"\\)");

    /** Menus that are there when there is something in the list, which there is not in the demonstration. */
    private static final Set<String> WITHOUT_LINES = Set.of(
            "chung-chi-cua-can-bo",
            "de-nghi-sua-cua-toi",
            "dien-bien-lop",
            "dieu-dong-cua-can-bo",
            "giay-to-da-nop",
            "mien-giam-cua-can-bo",
            "tep-da-nhap");

    private record Drawing(String name, List<String> lists, String reason) {}

    @Test
    void everyClassThatDrawsAListIsNamedWithWhatItIsTakenAwayAs() {
        Set<String> drawing = sources()
                .filter(file ->
                        file.toString().contains("/ui/") || file.toString().contains("/uikit/"))
                .filter(file -> DRAWN.matcher(text(file)).find())
                .map(ListsOfScreensTests::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named(_ -> true)).isEqualTo(drawing);
    }

    @Test
    void whatIsNotTakenAwayHasAReason() {
        assertThat(rows())
                .allSatisfy(row -> assertThat(row.lists().isEmpty())
                        .as(row.name())
                        .isNotEqualTo(row.reason().isBlank()));
    }

    @Test
    void everyListThatIsDeclaredIsDrawnAndTheOtherWayRound() {
        Set<String> declared = sources()
                .flatMap(file -> DECLARED.matcher(text(file)).results())
                .map(ListsOfScreensTests::code)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(taken()).isEqualTo(declared);
    }

    @Test
    void everyListIsTakenOnce() {
        String test = text(Path.of("src/test/java/vn/nangchuan/exports/EveryListViewTests.java"))
                + text(Path.of("src/test/java/vn/nangchuan/units/codelist/ui/UnitImportViewTests.java"));

        assertThat(taken())
                .filteredOn(list -> !WITHOUT_LINES.contains(list))
                .allSatisfy(list -> assertThat(test).contains("\"" + list + "\""));
    }

    private static String code(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static Set<String> taken() {
        return rows().stream().flatMap(row -> row.lists().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> named(Predicate<Drawing> which) {
        return rows().stream().filter(which).map(Drawing::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Drawing> rows() {
        return text(Path.of("src/test/resources/exports/lists.csv"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(",", 3))
                .map(parts -> new Drawing(
                        parts[0],
                        Arrays.stream(parts[1].split(" "))
                                .filter(list -> !list.isEmpty())
                                .toList(),
                        parts[2]))
                .toList();
    }

    private static String name(Path file) {
        return SOURCES.relativize(file).toString().replace(".java", "");
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
