package vn.nangchuan.standards.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standards.ProfessionalField;
import vn.nangchuan.standards.Reason;
import vn.nangchuan.standards.RequirementState;

class TextsUnitTests {
    private static final Map<String, Enum<?>[]> CONSTANTS_BY_KEY = Map.of(
            "standards.problem.", Complaint.Kind.values(),
            "standards.usage.", UsageException.Kind.values(),
            "standards.file.", FileTrouble.values(),
            "standards.sheet.", UnreadableSheet.Kind.values(),
            "standings.criterion.", Criterion.values(),
            "standings.level.", Level.values(),
            "standings.state.", RequirementState.values(),
            "standings.reason.", Reason.values(),
            "standings.outcome.", Outcome.values(),
            "officials.field.", ProfessionalField.values());

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasWordsForAllThatCanBeSaid(Language language) {
        Texts texts = new Texts(language);

        assertThat(CONSTANTS_BY_KEY.entrySet().stream()
                        .flatMap(entry -> Arrays.stream(entry.getValue()).map(each -> texts.of(entry.getKey(), each))))
                .noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void writesDaysAsScreensDoAndNumbersWithoutGroups(Language language) {
        Texts texts = new Texts(language);

        assertThat(Stream.of(
                        texts.of("standards.evidence.number", 12345),
                        texts.of("standards.evidence.paper", LocalDate.of(2019, 7, 1))))
                .last()
                .isEqualTo("01/07/2019");
        assertThat(texts.of("standards.evidence.number", 12345)).contains("12345");
    }
}
