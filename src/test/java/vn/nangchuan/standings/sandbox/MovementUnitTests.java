package vn.nangchuan.standings.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nangchuan.standards.Outcome;

class MovementUnitTests {

    @ParameterizedTest
    @CsvSource({
        "MET, NOT_MET, FALLS",
        "MET, IN_TRAINING, FALLS",
        "MET, IN_GRACE, EXCUSED",
        "MET, NO_DATA, UNJUDGED",
        "MET, NO_RULE, UNJUDGED",
        "IN_GRACE, NOT_MET, FALLS",
        "IN_GRACE, IN_TRAINING, SHIFTS",
        "IN_GRACE, IN_GRACE, SHIFTS",
        "IN_GRACE, MET, RISES",
        "IN_TRAINING, NOT_MET, FALLS",
        "AWAITING_CERTIFICATE, NOT_MET, FALLS",
        "AWAITING_CERTIFICATE, IN_TRAINING, SHIFTS",
        "NOT_MET, IN_GRACE, EXCUSED",
        "NOT_MET, MET, RISES",
        "NO_DATA, NOT_MET, FALLS",
        "NO_DATA, IN_GRACE, EXCUSED",
        "NO_DATA, NO_RULE, SHIFTS",
        "NO_RULE, MET, RISES"
    })
    void tellsWhoIsExcusedFromWhoFalls(Outcome before, Outcome after, Movement expected) {
        assertThat(Movement.of(before, after)).isEqualTo(expected);
    }
}
