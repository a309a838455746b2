package vn.nangchuan.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FormatsUnitTests {

    private final Formats vietnamese = new Formats(Translations.VIETNAMESE);
    private final Formats english = new Formats(Translations.ENGLISH);

    @Test
    void writesDatesDayFirstInBothLanguages() {
        LocalDate date = LocalDate.of(2019, 7, 19);

        assertThat(vietnamese.date(date)).isEqualTo("19/07/2019");
        assertThat(english.date(date)).isEqualTo("19/07/2019");
    }

    @Test
    void writesMomentsInTheCountrysTimeZone() {
        assertThat(vietnamese.moment(Instant.parse("2019-07-18T18:05:00Z"))).isEqualTo("01:05 19/07/2019");
    }

    @Test
    void groupsThousandsAndMarksDecimalsAsTheLanguageDoes() {
        assertThat(vietnamese.number(1234.5)).isEqualTo("1.234,5");
        assertThat(vietnamese.number(250000)).isEqualTo("250.000");
        assertThat(english.number(1234.5)).isEqualTo("1,234.5");
    }

    @Test
    void writesSharesWithOneDecimal() {
        assertThat(vietnamese.percent(20, 21)).isEqualTo("95,2\u00a0%");
        assertThat(vietnamese.percent(21, 21)).isEqualTo("100\u00a0%");
    }

    @Test
    void givesNoShareOfNothing() {
        assertThat(vietnamese.percent(0, 0)).isEqualTo("–");
    }
}
