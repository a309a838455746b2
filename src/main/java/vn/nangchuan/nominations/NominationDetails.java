package vn.nangchuan.nominations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/** A nomination with all that was decided about it, the oldest first. */
public record NominationDetails(NominationLine line, List<Decision> decisions) implements KeptRecord {

    public NominationDetails {
        decisions = List.copyOf(decisions);
    }

    @Override
    public UnitPath keeper() {
        return line.keeper();
    }

    @Override
    public @Nullable OfficialId official() {
        return line.official();
    }

    @Override
    public UnitPath counter() {
        return line.counter();
    }

    /**
     * A step it took.
     *
     * @param from null at the beginning
     * @param decidedAt by the business clock
     * @param decidedBy who took it, as {@link vn.nangchuan.scope.Scope#actor()}
     */
    public record Decision(
            NominationStep step,
            @Nullable NominationStatus from,
            NominationStatus to,
            @Nullable String reason,
            Instant decidedAt,
            String decidedBy) {}
}
