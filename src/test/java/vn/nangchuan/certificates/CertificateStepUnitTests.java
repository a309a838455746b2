package vn.nangchuan.certificates;

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
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.FileId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.DossierHead;
import vn.nangchuan.scope.UnitPath;

/** The transition table, pair by pair, against a second account of it. */
class CertificateStepUnitTests {

    private static final Map<CertificateStatus, Set<CertificateStep>> POSSIBLE = Map.of(
            CertificateStatus.SUBMITTED,
            Set.of(CertificateStep.APPROVE, CertificateStep.RETURN, CertificateStep.REFUSE, CertificateStep.WITHDRAW),
            CertificateStatus.RETURNED,
            Set.of(CertificateStep.RESUBMIT, CertificateStep.WITHDRAW),
            CertificateStatus.APPROVED,
            Set.of(),
            CertificateStatus.REFUSED,
            Set.of(),
            CertificateStatus.WITHDRAWN,
            Set.of());

    static Stream<Arguments> everyStatusAndStep() {
        return Arrays.stream(CertificateStatus.values())
                .flatMap(status -> Arrays.stream(CertificateStep.values()).map(step -> Arguments.of(status, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStatusAndStep")
    void aStepIsTakenWhereTheTableAllowsItAndNowhereElse(CertificateStatus status, CertificateStep step) {
        Certificate certificate = certificateIn(status);

        if (POSSIBLE.getOrDefault(status, Set.of()).contains(step)) {
            CertificateDecision decision = certificate.take(step, act());
            assertThat(certificate.status()).isEqualTo(step.to());
            assertThat(decision.line().from()).isEqualTo(status);
            assertThat(decision.line().to()).isEqualTo(step.to());
        } else {
            assertThatThrownBy(() -> certificate.take(step, act())).isInstanceOf(BusinessRuleViolation.class);
            assertThat(certificate.status()).isEqualTo(status);
        }
    }

    @ParameterizedTest
    @EnumSource(CertificateStep.class)
    void whoDecidesIsNotWhoSubmitted(CertificateStep step) {
        assertThat(step.needsAnotherPerson()).isEqualTo(step.permission().equals(CertificatePermissions.REVIEW));
    }

    @ParameterizedTest
    @EnumSource(CertificateStep.class)
    void sendingBackAndRefusingNeedAReason(CertificateStep step) {
        assertThat(step.isReasonMandatory())
                .isEqualTo(step == CertificateStep.RETURN || step == CertificateStep.REFUSE);
    }

    private static Certificate certificateIn(CertificateStatus status) {
        UnitPath commune = UnitPath.ofProvince(new UnitId(1)).child(new UnitId(2));
        Certificate certificate = new Certificate(
                new CertificateId(5), new DossierHead(new OfficialId(3), "Nông Văn Thử", null, commune), null);
        certificate.submit(Papers.stateManagement("1"), new FileId(4), act());
        switch (status) {
            case SUBMITTED -> {}
            case RETURNED -> certificate.take(CertificateStep.RETURN, act());
            case APPROVED -> certificate.take(CertificateStep.APPROVE, act());
            case REFUSED -> certificate.take(CertificateStep.REFUSE, act());
            case WITHDRAWN -> certificate.take(CertificateStep.WITHDRAW, act());
        }
        return certificate;
    }

    private static Act act() {
        return new Act("account:1", Instant.EPOCH, null, UUID.randomUUID());
    }
}
