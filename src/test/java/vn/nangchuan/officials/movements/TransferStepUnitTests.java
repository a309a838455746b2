package vn.nangchuan.officials.movements;

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
class TransferStepUnitTests {

    private static final Map<TransferStatus, Set<TransferStep>> POSSIBLE = Map.of(
            TransferStatus.PROPOSED,
                    Set.of(TransferStep.WITHDRAW, TransferStep.CONFIRM, TransferStep.DECLINE, TransferStep.REFUSE),
            TransferStatus.CONFIRMED, Set.of(TransferStep.UNCONFIRM, TransferStep.ORDER, TransferStep.REFUSE));

    static Stream<Arguments> everyStatusAndStep() {
        return Stream.of(TransferStatus.values())
                .flatMap(status -> Stream.of(TransferStep.values()).map(step -> Arguments.of(status, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStatusAndStep")
    void aStepIsPossibleWhereTheTableAllowsItAndNowhereElse(TransferStatus status, TransferStep step) {
        assertThat(step.isPossibleIn(status))
                .isEqualTo(POSSIBLE.getOrDefault(status, Set.of()).contains(step));
    }

    @Test
    void proposingBeginsIt() {
        assertThat(TransferStep.PROPOSE.isPossibleIn(null)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(TransferStep.class)
    void whoDecidesOnAProposalIsNotWhoMadeIt(TransferStep step) {
        boolean decides = step.side() != TransferSide.GIVING && step != TransferStep.UNCONFIRM;
        assertThat(step.needsAnotherPerson()).isEqualTo(decides);
    }

    @ParameterizedTest
    @EnumSource(TransferStep.class)
    void whatRefusesNeedsAReason(TransferStep step) {
        assertThat(step.isReasonMandatory())
                .isEqualTo(step.to() == TransferStatus.PROPOSED || step.to() == TransferStatus.REFUSED);
    }
}
