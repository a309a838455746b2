package vn.nangchuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule that is not closed swallows all behind it, and no compiler says so. */
class StyleSheetTests {

    private static final Path RESOURCES = Path.of("src/main/resources/META-INF/resources");

    @Test
    void everyRuleBeginsAtTheMarginAndIsClosed() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            files.filter(file -> file.toString().endsWith(".css")).forEach(StyleSheetTests::requireClosed);
        }
    }

    private static void requireClosed(Path file) {
        int open = 0;
        int number = 0;
        for (String line : lines(file)) {
            number++;
            boolean begins = line.endsWith("{") && !line.startsWith(" ");
            assertThat(begins && open > 0)
                    .as("%s, line %d: what stands before is not closed", file.getFileName(), number)
                    .isFalse();
            open += count(line, '{') - count(line, '}');
        }
        assertThat(open).as("%s is not closed at its end", file.getFileName()).isZero();
    }

    private static Iterable<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int count(String line, char sign) {
        return (int) line.chars().filter(each -> each == sign).count();
    }
}
