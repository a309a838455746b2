package vn.nangchuan.officials.waivers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The transition table, pair by pair, against a second account of it. */
class WaiverStepUnitTests {

    private static final Map<WaiverStatus, Set<WaiverStep>> POSSIBLE = Map.of(
            WaiverStatus.REQUESTED, Set.of(WaiverStep.WITHDRAW, WaiverStep.APPROVE, WaiverStep.REFUSE),
            WaiverStatus.APPROVED, Set.of(WaiverStep.REVOKE));

    static Stream<Arguments> everyStatusAndStep() {
        return Stream.of(WaiverStatus.values())
                .flatMap(status -> Stream.of(WaiverStep.values()).map(step -> Arguments.of(status, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStatusAndStep")
    void aStepIsPossibleWhereTheTableAllowsItAndNowhereElse(WaiverStatus status, WaiverStep step) {
        assertThat(step.isPossibleIn(status))
                .isEqualTo(POSSIBLE.getOrDefault(status, Set.of()).contains(step));
    }

    @Test
    void askingBeginsIt() {
        assertThat(WaiverStep.REQUEST.isPossibleIn(null)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(WaiverStep.class)
    void whoDecidesIsNotWhoAsked(WaiverStep step) {
        assertThat(step.needsAnotherPerson()).isEqualTo(step.permission().equals(WaiverPermissions.APPROVE));
    }

    @ParameterizedTest
    @EnumSource(WaiverStep.class)
    void whatTakesSomethingAwayNeedsAReason(WaiverStep step) {
        assertThat(step.isReasonMandatory()).isEqualTo(step == WaiverStep.REFUSE || step == WaiverStep.REVOKE);
    }
}
