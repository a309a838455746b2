package vn.nangchuan.standings.law;

import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.scope.Scopes;

/** Says of what is done with drafts who does it and when. */
@Component
class LawActs {

    private final Scopes scopes;
    private final BusinessClock clock;

    LawActs(Scopes scopes, BusinessClock clock) {
        this.scopes = scopes;
        this.clock = clock;
    }

    /** What the one in whose scope this runs does now. */
    LawAct now(@Nullable String reason, UUID key) {
        return by(scopes.require().actor(), reason, key);
    }

    LawAct by(String actor, @Nullable String reason, UUID key) {
        return new LawAct(actor, clock.instant().truncatedTo(ChronoUnit.MICROS), reason, key);
    }
}
