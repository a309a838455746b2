package vn.nangchuan.oversight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.nangchuan.kernel.UnitId;

class OversightAddressUnitTests {

    private static final LocalDate DAY = LocalDate.of(2019, 7, 19);
    private static final OversightAddress FULL = new OversightAddress(new UnitId(1001), DAY, LocalDate.of(2015, 6, 30));

    @Test
    void readsWhatItWrote() {
        assertThat(OversightAddress.of(FULL.parameters())).isEqualTo(FULL);
        assertThat(FULL.path())
                .startsWith("oversight?")
                .contains("unit=1001", "date=2019-07-19", "compareWith=2015-06-30");
    }

    @Test
    void isShortWhenNothingIsAskedFor() {
        assertThat(OversightAddress.of(QueryParameters.empty()).path()).isEqualTo("oversight");
    }

    @Test
    void takesAnUnreadableDateForNone() {
        assertThat(OversightAddress.of(QueryParameters.of("date", "2019-02-30")).date())
                .isNull();
    }

    @Test
    void takesAnUnreadableUnitForOneThatDoesNotExist() {
        assertThat(OversightAddress.of(QueryParameters.of("unit", "x")).unit()).isEqualTo(new UnitId(0));
    }

    @Test
    void dropsDaysStillToCome() {
        assertThat(FULL.notAfter(DAY)).isEqualTo(FULL);
        assertThat(FULL.notAfter(DAY.minusDays(1)).date()).isNull();
    }
}
