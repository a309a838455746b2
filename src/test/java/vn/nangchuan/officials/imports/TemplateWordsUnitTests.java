package vn.nangchuan.officials.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.officials.ContractKind;
import vn.nangchuan.officials.FormOfStudy;
import vn.nangchuan.officials.imports.SheetField.Kind;
import vn.nangchuan.spreadsheets.Cell;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProfessionalField;

/** Whatever the portal writes into its own workbook, in both languages, it understands when it comes back. */
class TemplateWordsUnitTests {

    private final SheetWords words = new SheetWords();

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyHeadingIsUnderstoodWithAndWithoutItsStar(String language) {
        Properties texts = texts(language);
        for (SheetField field : SheetField.values()) {
            String heading = texts.getProperty("officials.import.field." + field);
            assertThat(words.under(heading)).as(heading).contains(field);
            assertThat(words.under(heading + " *")).as(heading).contains(field);
            assertThat(words.isPassedOver(heading)).as(heading).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void whatThePortalWritesForItselfIsPassedOver(String language) {
        Properties texts = texts(language);
        for (String key : new String[] {"template.key", "template.post-kind", "result.status", "result.message"}) {
            String heading = texts.getProperty("officials.import." + key);
            assertThat(words.isPassedOver(heading)).as(heading).isTrue();
            assertThat(words.under(heading)).as(heading).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyWordThatIsPickedIsUnderstood(String language) {
        Properties texts = texts(language);
        for (Sex sex : Sex.values()) {
            means(texts, "officials.sex." + sex, SheetField.SEX, sex);
        }
        for (ContractKind contract : ContractKind.values()) {
            means(texts, "officials.contract." + contract, SheetField.CONTRACT, contract);
        }
        for (ProfessionalField field : ProfessionalField.values()) {
            means(texts, "officials.field." + field, SheetField.PROFESSIONAL_FIELD, field);
        }
        for (FormOfStudy form : FormOfStudy.values()) {
            for (SheetField field : SheetField.values()) {
                if (field.property().equals("formOfStudy")) {
                    means(texts, "officials.form-of-study." + form, field, form);
                }
            }
        }
        levels().forEach(field -> Arrays.stream(Level.values())
                .filter(level -> level.criterion() == field.criterion())
                .forEach(level -> means(texts, "standings.level." + level, field, level)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void theWordThatIsPickedToEmptyAFieldIsUnderstood(String language) {
        Cell cell = new Cell.Text(texts(language).getProperty("officials.import.template.clear"));
        CellReader reader = new CellReader(words, Map.of());
        for (SheetField field : SheetField.values()) {
            assertThat("".equals(reader.read(field, cell).value()))
                    .as(field.name())
                    .isEqualTo(field.isClearable());
        }
    }

    private static Stream<SheetField> levels() {
        return Arrays.stream(SheetField.values())
                .filter(field -> field.kind() == Kind.CHOICE && field.criterion() != null)
                .filter(field -> field.property().equals("level"));
    }

    private void means(Properties texts, String key, SheetField field, Enum<?> code) {
        String word = texts.getProperty(key);
        assertThat(word).as(key).isNotNull();
        assertThat(words.meaning(field, word)).as(word).contains(code.name());
    }

    private static Properties texts(String language) {
        Properties texts = new Properties();
        for (String module : new String[] {"officials", "standings"}) {
            String name = "/i18n/" + module + "_" + language + ".properties";
            try (InputStream file = Objects.requireNonNull(TemplateWordsUnitTests.class.getResourceAsStream(name))) {
                texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }
}
