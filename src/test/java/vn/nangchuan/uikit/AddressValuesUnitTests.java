package vn.nangchuan.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nangchuan.kernel.UnitId;

class AddressValuesUnitTests {

    @Test
    void readsADay() {
        assertThat(AddressValues.day(QueryParameters.of("date", "2015-06-30"), "date"))
                .contains(LocalDate.of(2015, 6, 30));
        assertThat(AddressValues.day(QueryParameters.empty(), "date")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "2019-02-30", "1066-10-14", "9999-12-31", "+999999999-01-01", "-999999999-01-01"})
    void takesADayThatCannotBeMeantForNone(String text) {
        assertThat(AddressValues.day(QueryParameters.of("date", text), "date")).isEmpty();
    }

    @Test
    void readsANumber() {
        assertThat(AddressValues.number(QueryParameters.of("with", "12"), "with"))
                .contains(12);
        assertThat(AddressValues.number(QueryParameters.empty(), "with")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5", "x", " 1", "9999999999"})
    void takesWhatIsNoNumberForNone(String text) {
        assertThat(AddressValues.number(QueryParameters.of("with", text), "with"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "99999999999999999999"})
    void takesWhatIsNoIdForTheIdOfNoUnit(String text) {
        assertThat(AddressValues.unit(QueryParameters.of("unit", text), "unit")).contains(new UnitId(0));
    }
}
