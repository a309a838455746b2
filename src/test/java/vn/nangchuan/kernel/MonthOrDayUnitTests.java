package vn.nangchuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthOrDayUnitTests {

    @Test
    void isReadAsPeopleTypeIt() {
        assertThat(MonthOrDay.typed("5/2016").map(MonthOrDay::toString)).contains("2016-05");
        assertThat(MonthOrDay.typed(" 05-2016 ").map(MonthOrDay::toString)).contains("2016-05");
        assertThat(MonthOrDay.typed("12/5/2016").map(MonthOrDay::toString)).contains("2016-05-12");
        assertThat(MonthOrDay.typed("12/05/2016").map(MonthOrDay::written)).contains("12/05/2016");
        assertThat(MonthOrDay.typed("5/2016").map(MonthOrDay::written)).contains("05/2016");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2016", "13/2016", "31/02/2016", "0/2016", "tháng 5/2016", "05/16", "05/20166"})
    void isNothingWhereItCannotBeMeant(String typed) {
        assertThat(MonthOrDay.typed(typed)).isEmpty();
    }

    @Test
    void sortsAsItsText() {
        List<String> sorted = Stream.of("2016-06", "2016-05-12", "2015-12", "2016-05", "2016-05-02")
                .sorted()
                .toList();

        assertThat(sorted.reversed().stream().map(MonthOrDay::parse).sorted().map(MonthOrDay::toString))
                .containsExactlyElementsOf(sorted)
                .containsExactly("2015-12", "2016-05", "2016-05-02", "2016-05-12", "2016-06");
    }

    @Test
    void isBetweenItsFirstAndItsLastDay() {
        assertThat(MonthOrDay.parse("2016-02").earliest()).isEqualTo("2016-02-01");
        assertThat(MonthOrDay.parse("2016-02").latest()).isEqualTo("2016-02-29");
        MonthOrDay day = MonthOrDay.of(LocalDate.of(2016, 2, 3));
        assertThat(day.earliest()).isEqualTo(day.latest()).isEqualTo("2016-02-03");
    }

    @Test
    void isNoTextThatItDidNotWrite() {
        for (String text : List.of("05/2016", "2016-5", "2016-02-30", "")) {
            assertThatExceptionOfType(DateTimeException.class).as(text).isThrownBy(() -> MonthOrDay.parse(text));
        }
    }
}
