package vn.nangchuan.standards.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nangchuan.NangChuan;

/** The command answers at once because nothing is loaded that it does not need. */
class StartWithoutSpringUnitTests {
    @TempDir
    private Path folder;

    @Test
    void loadsNoClassOfSpringOrTheScreens() throws Exception {
        Files.writeString(folder.resolve("facts.csv"), FactsCsv.chair().csv().replace("CHAIR", "PARTY_SECRETARY"));

        Process process = start(
                "assess",
                "--facts",
                folder.resolve("facts.csv").toString(),
                "--as-of",
                "2019-07-19",
                "--out",
                folder.resolve("results.csv").toString());
        String loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(loaded).isZero();
        assertThat(loaded.lines())
                .anyMatch(line -> line.contains(AssessCommand.class.getName()))
                .noneMatch(line -> line.contains("org.springframework."))
                .noneMatch(line -> line.contains("com.vaadin."))
                .noneMatch(line -> line.contains("org.hibernate."));
        assertThat(Files.readString(folder.resolve("results.csv"))).contains("CB04-BT-LLCT");
    }

    @ParameterizedTest
    @CsvSource({"asess --facts f.csv, asess", "--lang=en assess, assess", "-h, -h"})
    void startsNoPortalForWhatIsNoCommand(String arguments, String refused) throws Exception {
        Process process = start(arguments.split(" "));
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(printed).isEqualTo(2);
        assertThat(printed.lines())
                .anyMatch(line -> line.startsWith(refused + " "))
                .anyMatch(line -> line.startsWith("assess --facts"))
                .noneMatch(line -> line.contains("org.springframework."));
    }

    private static Process start(String... arguments) throws IOException {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-Xlog:class+load:stdout",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                NangChuan.class.getName());
        ProcessBuilder builder = new ProcessBuilder();
        builder.command().addAll(java);
        builder.command().addAll(List.of(arguments));
        return builder.redirectErrorStream(true).start();
    }
}
