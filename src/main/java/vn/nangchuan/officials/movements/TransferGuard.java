package vn.nangchuan.officials.movements;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;

/** Reads the transition table: which steps whoever acts may take, and why one is refused. */
@Component
class TransferGuard {

    private final Scopes scopes;
    private final MovementGuard people;

    TransferGuard(Scopes scopes, MovementGuard people) {
        this.scopes = scopes;
        this.people = people;
    }

    /**
     * The parts of a case by which its steps are judged.
     *
     * @param confirmedBy null before it is confirmed
     */
    record Seen(
            OfficialId official,
            TransferStatus status,
            UnitPath giving,
            UnitPath receiving,
            String proposedBy,
            @Nullable String confirmedBy) {}

    /** The steps that whoever looks may take now; of a case of their own none. */
    Set<TransferStep> available(Seen seen) {
        if (people.isOwn(seen.official())) {
            return Set.of();
        }
        return Arrays.stream(TransferStep.values())
                .filter(step -> step.isPossibleIn(seen.status()) && scopes.may(step.permission()))
                .filter(step -> isOurs(step, seen))
                .filter(step -> !step.needsAnotherPerson() || !hasPart(seen))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TransferStep.class)));
    }

    /** Whether whoever looks has proposed or confirmed it, or is the official. */
    boolean hasPart(Seen seen) {
        String actor = scopes.require().actor();
        return actor.equals(seen.proposedBy()) || actor.equals(seen.confirmedBy()) || people.isOwn(seen.official());
    }

    private boolean isOurs(TransferStep step, Seen seen) {
        UnitPath ours = scopes.require().path();
        return switch (step.side()) {
            case GIVING -> ours.contains(seen.giving());
            case RECEIVING -> ours.contains(seen.receiving()) && !ours.contains(seen.giving());
            case PROVINCE -> ours.depth() == 1;
        };
    }

    /** @throws BusinessRuleViolation when the step is another side's or person's, lacks its reason, or that is too long */
    MovementAct require(Seen seen, TransferStep step, @Nullable String reason, UUID key) {
        if (!scopes.may(step.permission())) {
            throw new AccessDeniedException(step.name());
        }
        if (!isOurs(step, seen)) {
            throw new BusinessRuleViolation(MovementFinding.TRANSFER_OF_ANOTHER_SIDE);
        }
        if (people.isOwn(seen.official()) || (step.needsAnotherPerson() && hasPart(seen))) {
            throw new BusinessRuleViolation(MovementFinding.TRANSFER_OWN_CASE);
        }
        String why = PaperRules.tidied(reason);
        if (step.isReasonMandatory() && why == null) {
            throw new BusinessRuleViolation(List.of(
                    Finding.error(MovementFinding.TRANSFER_REASON_MISSING).at("reason")));
        }
        BusinessRuleViolation.throwIfAny(PaperRules.text("reason", why, PaperRules.LONGEST_TEXT));
        return people.act(why, key);
    }

    static Seen seen(Transfer transfer) {
        return new Seen(
                transfer.official(),
                transfer.status(),
                transfer.unitPath(),
                transfer.counterPath(),
                transfer.proposedBy(),
                transfer.confirmedBy());
    }
}
