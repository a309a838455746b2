package vn.nangchuan.training;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.scope.OfferedRecord;
import vn.nangchuan.scope.UnitPath;

/** All about one class that the province may read. */
public record ClassDetails(ClassLine line, List<SittingLine> sittings, List<Funding> funding, List<Step> steps)
        implements OfferedRecord {

    @Override
    public UnitPath offeredBy() {
        return line.offeredBy();
    }

    public ClassDetails {
        sittings = List.copyOf(sittings);
        funding = List.copyOf(funding);
        steps = List.copyOf(steps);
    }

    /** The sum of all sources, in đồng. */
    public long budget() {
        return funding.stream().mapToLong(Funding::amount).sum();
    }

    /**
     * A step the class took, the oldest first.
     *
     * @param from null at the beginning
     * @param decidedAt by the business clock
     * @param decidedBy who took it, as {@link vn.nangchuan.scope.Scope#actor()}
     */
    public record Step(
            ClassStep step,
            @Nullable ClassStatus from,
            ClassStatus to,
            @Nullable String reason,
            Instant decidedAt,
            String decidedBy) {}
}
