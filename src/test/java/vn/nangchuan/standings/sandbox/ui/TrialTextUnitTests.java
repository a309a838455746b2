package vn.nangchuan.standings.sandbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProvincialParameter.Asked;
import vn.nangchuan.standards.ProvincialParameter.OfAge;
import vn.nangchuan.standards.ProvincialParameter.OfLevel;
import vn.nangchuan.standards.ProvincialParameter.Value;
import vn.nangchuan.standings.law.TrialValue;

/** Values that are tried, as an address carries them. */
class TrialTextUnitTests {

    @Test
    void readsWhatItWrites() {
        assertThat(read(new OfLevel(Level.COLLEGE))).isEqualTo(new OfLevel(Level.COLLEGE));
        assertThat(read(new OfAge(50, 45))).isEqualTo(new OfAge(50, 45));
        assertThat(read(new Asked(true))).isEqualTo(new Asked(true));
        assertThat(read(new Asked(false))).isEqualTo(new Asked(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CC19-QLNN",
                "CC19-QLNN~2020-13-01~yes",
                "CC19-QLNN~2020-06-01~",
                "CC19-QLNN~2020-06-01~NO_LEVEL",
                "CC19-QLNN~2020-06-01~yes~yes",
                "<b>~2020-06-01~yes"
            })
    void readsNothingFromWhatCannotBeMeant(String typed) {
        assertThat(TrialText.read(typed)).isEmpty();
    }

    private static Value read(Value value) {
        TrialValue tried = new TrialValue("CC19-QLNN", LocalDate.of(2020, 6, 1), value);
        TrialValue again = TrialText.read(TrialText.of(tried)).orElseThrow();
        assertThat(again).isEqualTo(tried);
        return again.value();
    }
}
