package vn.nangchuan.officials.movements;

import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.Scopes;

/** Who acts, and whether the dossier is their own. */
@Component
class MovementGuard {

    private final Scopes scopes;
    private final CurrentUser currentUser;
    private final BusinessClock clock;

    MovementGuard(Scopes scopes, CurrentUser currentUser, BusinessClock clock) {
        this.scopes = scopes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @throws BusinessRuleViolation when whoever acts is that official */
    void requireAnother(OfficialId official) {
        if (isOwn(official)) {
            throw new BusinessRuleViolation(MovementFinding.MOVEMENT_OWN_DOSSIER);
        }
    }

    boolean isOwn(OfficialId official) {
        return currentUser.isSelf(official);
    }

    MovementAct act(@Nullable String reason, UUID key) {
        String actor = scopes.require().actor();
        return new MovementAct(
                actor,
                currentUser.find().map(SignedInAccount::displayName).orElse(actor),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                reason,
                key);
    }
}
