package vn.nangchuan.nominations;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.NominationId;

/**
 * Takes nominations through their steps: locks, guards, records. The same key again finds its decision and does nothing,
 * so that a second click, or a retry after a lost race, decides nothing twice.
 */
@Component
class DecisionBook {

    private final Nominations nominations;
    private final NominationDecisions decisions;
    private final NominationGuard guard;
    private final BusinessClock clock;
    private final AuditTrail trail;

    DecisionBook(
            Nominations nominations,
            NominationDecisions decisions,
            NominationGuard guard,
            BusinessClock clock,
            AuditTrail trail) {
        this.nominations = nominations;
        this.decisions = decisions;
        this.guard = guard;
        this.clock = clock;
        this.trail = trail;
    }

    /** The nomination that an earlier command with this key made. */
    Optional<NominationId> submittedWith(UUID key) {
        return decisions.findByKey(key.toString()).map(decision -> {
            if (decision.step() != NominationStep.SUBMIT) {
                throw new IllegalArgumentException("The key belongs to another decision");
            }
            return decision.nomination();
        });
    }

    /** The nomination, locked, when the step may be taken; empty when it was taken with the same key before. */
    Optional<Nomination> lock(DecideNomination decision) {
        Nomination nomination = nominations
                .lock(decision.nomination().value())
                .orElseThrow(() ->
                        new IllegalArgumentException("No nomination " + decision.nomination() + " in this scope"));
        Optional<NominationDecision> former = decisions.findByKey(decision.key().toString());
        if (former.isPresent()) {
            requireSame(former.get(), decision);
            return Optional.empty();
        }
        guard.require(nomination, decision.step(), decision.seenVersion(), decision.reason());
        return Optional.of(nomination);
    }

    private static void requireSame(NominationDecision former, DecideNomination decision) {
        if (!former.nomination().equals(decision.nomination()) || former.step() != decision.step()) {
            throw new IllegalArgumentException("The key belongs to another decision");
        }
    }

    /** Takes the step that {@link #lock} let pass, and records it. */
    void take(Nomination nomination, DecideNomination decision) {
        NominationStatus from = nomination.status();
        nomination.take(decision.step());
        record(nomination, decision.step(), from, decision.reason(), decision.key());
    }

    /** Takes a step that nobody decided here, because the class took one; its guard was the class's. */
    void takeAlong(Nomination nomination, NominationStep step, @Nullable String reason) {
        NominationStatus from = nomination.status();
        nomination.take(step);
        record(nomination, step, from, reason, UUID.randomUUID());
    }

    void record(
            Nomination nomination,
            NominationStep step,
            @Nullable NominationStatus from,
            @Nullable String reason,
            UUID key) {
        decisions.save(new NominationDecision(
                nomination,
                step,
                from,
                reason == null || reason.isBlank() ? null : reason.strip(),
                clock.instant(),
                key));
        trail.record(AuditEntry.of(
                        "nominations:" + step,
                        new AuditSubject(NominationInAudit.TYPE, nomination.id().value()))
                .concerning(nomination.official())
                .in(nomination.unitPath())
                .change("status", from, step.to())
                .because(reason));
    }
}
