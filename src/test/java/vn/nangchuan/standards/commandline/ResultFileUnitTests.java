package vn.nangchuan.standards.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultFileUnitTests {
    @TempDir
    private Path folder;

    @Test
    void writesUtf8WithAMark() throws IOException {
        assertThat(written("Tân Lang, xã", "b")).isEqualTo("\uFEFF\"Tân Lang, xã\",b\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-1", "@SUM(A1)", "\ta", "＝1"})
    void makesFormulasHarmless(String cell) throws IOException {
        assertThat(written(cell, "b").replace("\"", "")).isEqualTo("\uFEFF'" + cell + ",b\r\n");
    }

    @Test
    void leavesOtherCellsAsTheyAre() throws IOException {
        assertThat(written("a=b", "1-2")).isEqualTo("\uFEFFa=b,1-2\r\n");
    }

    @Test
    void takesThePlaceOfAnEarlierFile() throws IOException {
        Files.writeString(folder.resolve("results.csv"), "old");

        assertThat(written("new")).isEqualTo("\uFEFFnew\r\n");
        assertThat(files()).containsExactly("results.csv");
    }

    @Test
    void replacesNothingThatIsNoFile() throws IOException {
        Files.createDirectory(folder.resolve("results.csv"));

        assertThatIOException().isThrownBy(() -> written("new")).withMessageEndingWith("not a file");
        assertThat(files()).containsExactly("results.csv");
    }

    private String written(String... cells) throws IOException {
        Path file = folder.resolve("results.csv");
        ResultFile.write(file, ',', List.of(List.of(cells)));
        return Files.readString(file);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
