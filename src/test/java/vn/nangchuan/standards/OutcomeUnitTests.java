package vn.nangchuan.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nangchuan.standards.Outcome.MET;
import static vn.nangchuan.standards.Outcome.NOT_MET;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeUnitTests {

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void whoeverLeavesTheStandardFalls(Outcome after) {
        assertThat(MET.fallsTo(after)).isEqualTo(after != MET);
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, mode = EnumSource.Mode.EXCLUDE, names = "MET")
    void whoeverDidNotMeetItFallsOnlyToWhatIsPlainlyBelow(Outcome before) {
        assertThat(Arrays.stream(Outcome.values()).filter(before::fallsTo).toList())
                .isEqualTo(before == NOT_MET ? List.of() : List.of(NOT_MET));
    }
}
