package vn.nangchuan.certificates.handedin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nangchuan.certificates.CertificatePermissions;

/** Every step in every state. */
class HandedInStepUnitTests {

    @ParameterizedTest
    @CsvSource({
        "HAND_IN,  ,          WAITING",
        "HAND_IN,  WAITING,",
        "HAND_IN,  USED,",
        "HAND_IN,  DECLINED,",
        "HAND_IN,  WITHDRAWN,",
        "WITHDRAW, ,",
        "WITHDRAW, WAITING,   WITHDRAWN",
        "WITHDRAW, USED,",
        "WITHDRAW, DECLINED,",
        "WITHDRAW, WITHDRAWN,",
        "USE,      ,",
        "USE,      WAITING,   USED",
        "USE,      USED,",
        "USE,      DECLINED,",
        "USE,      WITHDRAWN,",
        "DECLINE,  ,",
        "DECLINE,  WAITING,   DECLINED",
        "DECLINE,  USED,",
        "DECLINE,  DECLINED,",
        "DECLINE,  WITHDRAWN,"
    })
    void leadsWhereTheTableSaysAndNowhereElse(HandedInStep step, HandedInStatus from, HandedInStatus to) {
        assertThat(step.isPossibleIn(from)).isEqualTo(to != null);
        if (to != null) {
            assertThat(step.to()).isEqualTo(to);
        }
    }

    @Test
    void theOfficialAndTheCommuneEachTakeTheirOwn() {
        assertThat(HandedInStep.HAND_IN.permission()).isEqualTo(CertificatePermissions.HAND_IN);
        assertThat(HandedInStep.WITHDRAW.permission()).isEqualTo(CertificatePermissions.HAND_IN);
        assertThat(HandedInStep.USE.permission()).isEqualTo(CertificatePermissions.SUBMIT);
        assertThat(HandedInStep.DECLINE.permission()).isEqualTo(CertificatePermissions.SUBMIT);
        assertThat(HandedInStep.DECLINE.isReasonMandatory()).isTrue();
    }

    @Test
    void whatIsClosedSaysWhatClosedIt() {
        assertThat(HandedInFinding.of(HandedInStatus.USED)).isEqualTo(HandedInFinding.HANDED_IN_ALREADY_USED);
        assertThatIllegalArgumentException().isThrownBy(() -> HandedInFinding.of(HandedInStatus.WAITING));
    }
}
