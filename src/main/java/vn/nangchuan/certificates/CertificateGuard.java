package vn.nangchuan.certificates;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.scope.Scopes;

/** Whether whoever acts may take a step with a certificate: permission, four eyes, reason. */
@Component
class CertificateGuard {

    static final int LONGEST_REASON = 1000;

    private final Scopes scopes;
    private final CertificateDecisions decisions;
    private final CurrentUser currentUser;

    CertificateGuard(Scopes scopes, CertificateDecisions decisions, CurrentUser currentUser) {
        this.scopes = scopes;
        this.decisions = decisions;
        this.currentUser = currentUser;
    }

    Set<CertificateStep> available(Certificate certificate) {
        return Arrays.stream(CertificateStep.values())
                .filter(step -> step.isPossibleIn(certificate.status()))
                .filter(step -> scopes.may(step.permission()) && !isOwnCase(certificate, step))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CertificateStep.class)));
    }

    void require(Certificate certificate, CertificateStep step, @Nullable String reason) {
        if (isOwnCase(certificate, step)) {
            throw new BusinessRuleViolation(CertificateFinding.CERTIFICATE_OWN_CASE);
        }
        if (step.isReasonMandatory() && reason == null) {
            throw refusal(Finding.error(CertificateFinding.CERTIFICATE_REASON_MISSING));
        }
        if (reason != null && reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            throw refusal(Finding.error(CertificateFinding.CERTIFICATE_REASON_TOO_LONG, LONGEST_REASON));
        }
    }

    private static BusinessRuleViolation refusal(Finding finding) {
        return new BusinessRuleViolation(java.util.List.of(finding.at("reason")));
    }

    /** Everybody who ever submitted it counts, not only who did so last. */
    private boolean isOwnCase(Certificate certificate, CertificateStep step) {
        if (!step.needsAnotherPerson()) {
            return false;
        }
        String actor = scopes.require().actor();
        boolean submitted = decisions
                .findByCertificateIdOrderByDecidedAtAscIdAsc(certificate.id().value())
                .stream()
                .filter(decision -> decision.step().to() == CertificateStatus.SUBMITTED)
                .anyMatch(decision -> decision.decidedBy().equals(actor));
        return submitted || currentUser.isSelf(certificate.officialId());
    }
}
