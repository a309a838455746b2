package vn.nangchuan.officials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields of a dossier are named in the code by codes; each has its words in both languages. */
class DossierFieldUnitTests {

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyFieldHasItsNameAndItsWordsInTheTrail(String language) throws IOException {
        Set<String> wanted = Arrays.stream(DossierField.values())
                .flatMap(field -> Stream.of(field.messageKey(), "officials.audit.field." + field.auditName()))
                .collect(Collectors.toSet());

        assertThat(texts(language)).containsAll(wanted);
    }

    private static Set<String> texts(String language) throws IOException {
        Properties texts = new Properties();
        Path file = Path.of("src/main/resources/i18n/officials_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames();
    }
}
