package vn.nangchuan.officials.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.DossierHead;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.scope.UnitPath;

/** The transition table, pair by pair, against a second account of it. */
class CorrectionStepUnitTests {

    private static final Map<CorrectionStatus, Set<CorrectionStep>> POSSIBLE = Map.of(
            CorrectionStatus.OPEN,
            Set.of(CorrectionStep.WITHDRAW, CorrectionStep.ACCEPT, CorrectionStep.SETTLE, CorrectionStep.DECLINE));

    static Stream<Arguments> everyStatusAndStep() {
        return Arrays.stream(CorrectionStatus.values())
                .flatMap(status -> Arrays.stream(CorrectionStep.values()).map(step -> Arguments.of(status, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStatusAndStep")
    void aStepIsTakenWhereTheTableAllowsItAndNowhereElse(CorrectionStatus status, CorrectionStep step) {
        Correction correction = correctionIn(status);

        if (POSSIBLE.getOrDefault(status, Set.of()).contains(step)) {
            correction.take(step, act());
            assertThat(correction.status()).isEqualTo(step.to());
        } else {
            assertThatThrownBy(() -> correction.take(step, act())).isInstanceOf(BusinessRuleViolation.class);
            assertThat(correction.status()).isEqualTo(status);
        }
    }

    @ParameterizedTest
    @EnumSource(CorrectionStep.class)
    void whoAnswersIsNotWhoAsked(CorrectionStep step) {
        assertThat(step.needsAnotherPerson()).isEqualTo(step.permission().equals(OfficialPermissions.EDIT));
    }

    @ParameterizedTest
    @EnumSource(CorrectionStep.class)
    void onlyTakingBackAndAcceptingNeedNoReason(CorrectionStep step) {
        assertThat(step.isReasonMandatory())
                .isNotEqualTo(step == CorrectionStep.WITHDRAW || step == CorrectionStep.ACCEPT);
    }

    private static Correction correctionIn(CorrectionStatus status) {
        UnitPath commune = UnitPath.ofProvince(new UnitId(1)).child(new UnitId(2));
        Correction correction = Correction.ofMissing(
                new DossierHead(new OfficialId(3), "Nông Văn Thử", null, commune),
                CorrectionKind.MISSING_POSTING,
                "Phó Chủ tịch UBND 2010–2015",
                act());
        switch (status) {
            case OPEN -> {}
            case ACCEPTED -> correction.take(CorrectionStep.ACCEPT, act());
            case DONE -> correction.take(CorrectionStep.SETTLE, act());
            case DECLINED -> correction.take(CorrectionStep.DECLINE, act());
            case WITHDRAWN -> correction.take(CorrectionStep.WITHDRAW, act());
        }
        return correction;
    }

    private static Act act() {
        return new Act("account:1", Instant.EPOCH, "Quyết định số 5", UUID.randomUUID());
    }
}
