package vn.nangchuan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Acts and fields are named in the code by codes; each has its words in both languages. */
class ActionWordsUnitTests {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEXTS = Path.of("src/main/resources/i18n");
    private static final Pattern ACTION = Pattern.compile(
            "(?:AuditEntry\\.of|about|record)\\(\\s*\"([a-z]+):([a-z-]+)\"|String REFUSED = \"([a-z]+):([a-z-]+)\"");
    private static final Pattern FIELD = Pattern.compile("\\.(?:sensitiveC|c)hange\\(\\s*\"([a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyActHasItsWords(String language) throws IOException {
        assertThat(actions()).hasSizeGreaterThan(10).isSubsetOf(keys(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyFieldHasItsWords(String language) throws IOException {
        assertThat(fields()).hasSizeGreaterThan(10).isSubsetOf(keys(language));
    }

    @Test
    void actsAreNamedInTheirOwnModule() throws IOException {
        assertThat(actions()).contains("officials.audit.opened", "files.audit.opened", "access.audit.signed-in");
    }

    private static Set<String> actions() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path source : sources()) {
            ACTION.matcher(Files.readString(source))
                    .results()
                    .map(match -> match.group(1) != null
                            ? match.group(1) + ".audit." + match.group(2)
                            : match.group(3) + ".audit." + match.group(4))
                    .forEach(found::add);
        }
        return found;
    }

    private static Set<String> fields() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path source : sources()) {
            String module = SOURCES.resolve("vn/nangchuan")
                    .relativize(source)
                    .getName(0)
                    .toString()
                    .replace("audit", "access"); // which sign-ins there are, access tells; audit records them
            FIELD.matcher(Files.readString(source))
                    .results()
                    .map(match -> match.group(1))
                    .filter(field -> !field.equals("status") && !field.equals("enrolment-"))
                    .forEach(field -> found.add(module + ".audit.field." + field));
        }
        return found;
    }

    private static Iterable<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Set<String> keys(String language) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (Path file : files.filter(candidate -> candidate.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                Properties texts = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
                keys.addAll(texts.stringPropertyNames());
            }
        }
        return keys;
    }
}
