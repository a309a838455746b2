package vn.nangchuan.nominations;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;

/** Reads the transition table: which steps the one at work may take, and why a step is refused. */
@Component
class NominationGuard {

    private final Scopes scopes;
    private final NominationDecisions decisions;

    NominationGuard(Scopes scopes, NominationDecisions decisions) {
        this.scopes = scopes;
        this.decisions = decisions;
    }

    /** The steps that are possible from the status and permitted to the one at work. */
    Set<NominationStep> available(NominationStatus status, UnitPath unit, UnitPath host, String submittedBy) {
        Set<NominationStep> steps = EnumSet.noneOf(NominationStep.class);
        Arrays.stream(NominationStep.values())
                .filter(step -> step.isTakenByHand() && step.isPossibleIn(status))
                .filter(step -> scopes.may(step.permission()))
                .filter(step -> isOurs(step.side() == NominationSide.HOST ? host : unit))
                .filter(step -> !step.needsOtherThanSubmitter() || !isActor(submittedBy))
                .forEach(steps::add);
        return Collections.unmodifiableSet(steps);
    }

    /**
     * Lets the step pass, or says why not.
     *
     * @throws BusinessRuleViolation when somebody decided meanwhile, or the table, the side, the reason or four eyes
     *     forbid it
     */
    void require(Nomination nomination, NominationStep step, int seenVersion, @Nullable String reason) {
        if (!scopes.may(step.permission())) {
            throw new AccessDeniedException(step.name());
        }
        if (!isOurs(nomination.path(step.side()))) {
            throw new BusinessRuleViolation(NominationFinding.NOMINATION_OF_ANOTHER_SIDE);
        }
        if (nomination.version() != seenVersion) {
            throw new BusinessRuleViolation(NominationFinding.NOMINATION_ALREADY_DECIDED, nomination.status());
        }
        if (!step.isPossibleIn(nomination.status())) {
            throw new BusinessRuleViolation(NominationFinding.NOMINATION_STEP_NOT_POSSIBLE, nomination.status());
        }
        if (step.needsOtherThanSubmitter() && hasSubmitted(nomination)) {
            throw new BusinessRuleViolation(NominationFinding.NOMINATION_BY_ONESELF);
        }
        BusinessRuleViolation.throwIfAny(checkReason(step, reason));
    }

    private static List<Finding> checkReason(NominationStep step, @Nullable String reason) {
        return step.isReasonMandatory() && (reason == null || reason.isBlank())
                ? List.of(Finding.error(NominationFinding.NOMINATION_REASON_MISSING)
                        .at("reason"))
                : NotePolicy.check(reason, "reason");
    }

    private boolean isOurs(UnitPath path) {
        return scopes.current()
                .map(Scope::path)
                .filter(ours -> ours.contains(path))
                .isPresent();
    }

    /** Everybody who ever submitted it counts, not only who did so last. */
    private boolean hasSubmitted(Nomination nomination) {
        return decisions.existsByNominationIdAndStepInAndChangedBy(
                nomination.id().value(),
                List.of(NominationStep.SUBMIT, NominationStep.RESUBMIT),
                scopes.require().actor());
    }

    private boolean isActor(String name) {
        return scopes.require().actor().equals(name);
    }
}
