package vn.nangchuan.officials.corrections;

import java.text.Normalizer;
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
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DossierPart;
import vn.nangchuan.scope.Scopes;

/** Whether whoever acts may take a step with a request: permission, not the own dossier, reason. */
@Component
class CorrectionGuard {

    static final int LONGEST_TEXT = 1000;

    private final Scopes scopes;
    private final CurrentUser currentUser;
    private final BusinessClock clock;

    CorrectionGuard(Scopes scopes, CurrentUser currentUser, BusinessClock clock) {
        this.scopes = scopes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * The answers that whoever looks may give now.
     *
     * @param part what is to be corrected; null where the portal cannot do it by itself
     */
    Set<CorrectionStep> answers(CorrectionStatus status, @Nullable DossierPart part, boolean ownCase) {
        return Arrays.stream(CorrectionStep.values())
                .filter(step -> step.needsAnotherPerson() && !ownCase)
                .filter(step -> step.isPossibleIn(status) && scopes.may(step.permission()))
                .filter(step -> step != (isByHand(part) ? CorrectionStep.ACCEPT : CorrectionStep.SETTLE))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CorrectionStep.class)));
    }

    /** Something is missing altogether, the row is gone, or its paper was approved by those above. */
    static boolean isByHand(@Nullable DossierPart part) {
        return part == null || part.approved();
    }

    /** Whether it is the own dossier of whoever acts; who asked counts as its owner, whatever the accounts say now. */
    boolean isOwnCase(OfficialId official, String requestedBy) {
        return scopes.require().actor().equals(requestedBy) || currentUser.isSelf(official);
    }

    /** @throws BusinessRuleViolation when the step lacks its reason, or it is too long */
    Act act(CorrectionStep step, @Nullable String reason, UUID key) {
        String why = tidy(reason);
        if (step.isReasonMandatory() && why == null) {
            throw refusal("reason", Finding.error(CorrectionFinding.CORRECTION_REASON_MISSING));
        }
        return new Act(
                scopes.require().actor(), clock.instant().truncatedTo(ChronoUnit.MICROS), bounded("reason", why), key);
    }

    /** @throws BusinessRuleViolation when it is blank or too long */
    String missing(String text) {
        String what = bounded("missing", tidy(text));
        if (what == null) {
            throw refusal("missing", Finding.error(CorrectionFinding.CORRECTION_TEXT_MISSING));
        }
        return what;
    }

    private static @Nullable String bounded(String property, @Nullable String text) {
        if (text != null && text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            throw refusal(property, Finding.error(CorrectionFinding.CORRECTION_TEXT_TOO_LONG, LONGEST_TEXT));
        }
        return text;
    }

    private static BusinessRuleViolation refusal(String property, Finding finding) {
        return new BusinessRuleViolation(List.of(finding.at(property)));
    }

    private static @Nullable String tidy(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
