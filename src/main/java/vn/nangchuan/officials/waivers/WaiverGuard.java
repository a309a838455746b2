package vn.nangchuan.officials.waivers;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.scope.Scopes;

/** Whether whoever acts may take a step with a waiver: permission, four eyes, reason. */
@Component
class WaiverGuard {

    static final int LONGEST_REASON = 1000;

    private final Scopes scopes;
    private final CurrentUser currentUser;
    private final BusinessClock clock;

    WaiverGuard(Scopes scopes, CurrentUser currentUser, BusinessClock clock) {
        this.scopes = scopes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The steps that whoever looks may take now. */
    Set<WaiverStep> available(Waiver waiver) {
        boolean ownCase = isOwnCase(waiver.officialId(), waiver.requestedBy());
        return Arrays.stream(WaiverStep.values())
                .filter(step -> step.isPossibleIn(waiver.status()) && scopes.may(step.permission()))
                .filter(step -> !step.needsAnotherPerson() || !ownCase)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(WaiverStep.class)));
    }

    /** Whether whoever acts has asked for it, or is the official whom it is for. */
    boolean isOwnCase(OfficialId official, String requestedBy) {
        return scopes.require().actor().equals(requestedBy) || currentUser.isSelf(official);
    }

    /** @throws BusinessRuleViolation when the step is another's, lacks its reason, or that is too long */
    WaiverAct require(Waiver waiver, WaiverStep step, @Nullable String reason, UUID key) {
        if (step.needsAnotherPerson() && isOwnCase(waiver.officialId(), waiver.requestedBy())) {
            throw new BusinessRuleViolation(WaiverFinding.WAIVER_OWN_CASE);
        }
        String why = reason == null || reason.isBlank() ? null : VietnameseText.tidy(reason);
        if (step.isReasonMandatory() && why == null) {
            throw refusal(Finding.error(WaiverFinding.WAIVER_REASON_MISSING));
        }
        if (why != null && why.codePointCount(0, why.length()) > LONGEST_REASON) {
            throw refusal(Finding.error(WaiverFinding.WAIVER_TEXT_TOO_LONG, LONGEST_REASON));
        }
        return act(why, key);
    }

    private static BusinessRuleViolation refusal(Finding finding) {
        return new BusinessRuleViolation(List.of(finding.at("reason")));
    }

    WaiverAct act(@Nullable String reason, UUID key) {
        String actor = scopes.require().actor();
        return new WaiverAct(
                actor,
                currentUser.find().map(SignedInAccount::displayName).orElse(actor),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                reason,
                key);
    }
}
