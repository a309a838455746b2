package vn.nangchuan.standings.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.nangchuan.standards.Outcome;

class TotalsUnitTests {

    @Test
    void whoIsExcusedIsBelowTheStandardAndToldApart() {
        Totals totals =
                Totals.of(Stream.of(Outcome.MET, Outcome.IN_GRACE, Outcome.NOT_MET, Outcome.IN_GRACE, Outcome.NO_RULE));

        assertThat(totals.people())
                .containsOnly(
                        Map.entry(Outcome.Group.MET, 1),
                        Map.entry(Outcome.Group.BELOW, 3),
                        Map.entry(Outcome.Group.NO_RULE, 1));
        assertThat(totals.excused()).isEqualTo(2);
        assertThat(totals.all()).isEqualTo(5);
    }
}
