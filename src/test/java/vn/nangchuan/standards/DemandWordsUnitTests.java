package vn.nangchuan.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemandWordsUnitTests {
    private static final LocalDate FROM = LocalDate.of(2010, 1, 1);
    private static final DemandWords WORDS = new DemandWords(new KeysAndValues());

    @Test
    void tellsEachAgeThatAProvinceHasSetWithItsDays() {
        Law law = RuleFixture.law(RuleFixture.rule(
                        "OLDEST",
                        Criterion.AGE_AT_FIRST_APPOINTMENT,
                        new Demand.SetByProvince("OLDEST", null, null, Map.of())))
                .with(List.of(
                        set(new Validity(FROM, FROM.plusYears(5)), 40, 40),
                        set(new Validity(FROM.plusYears(5), null), 50, 45)));

        String asked = WORDS.asked(law.inForce(FROM).getFirst());

        assertThat(asked)
                .contains("oldest[standings.criterion.AGE_AT_FIRST_APPOINTMENT, 40]", "2010-01-01, 2014-12-31")
                .contains("by-sex[standings.criterion.AGE_AT_FIRST_APPOINTMENT, 50, 45]", "open[2015-01-01]");
    }

    private static ProvincialParameter set(Validity days, int men, int women) {
        return new ProvincialParameter("OLDEST", days, "QĐ 1", new ProvincialParameter.OfAge(men, women));
    }

    /** Tells which text is asked for, with what. */
    private static final class KeysAndValues implements DemandWords.Source {
        @Override
        public String of(String key, Object... values) {
            return values.length == 0 ? key : key + Arrays.toString(values);
        }

        @Override
        public String date(LocalDate day) {
            return day.toString();
        }
    }
}
