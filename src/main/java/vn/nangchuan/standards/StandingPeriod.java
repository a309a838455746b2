package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;

/**
 * How an official stands over half-open days on which neither the facts nor the law changed the answer.
 *
 * @param units where posts are held, that of the main posting first
 * @param to null as long as nothing known ends it
 */
public record StandingPeriod(
        List<UnitId> units,
        Outcome outcome,
        List<RequirementResult> results,
        LocalDate from,
        @Nullable LocalDate to) {

    public StandingPeriod {
        units = List.copyOf(units);
        results = List.copyOf(results);
        Validity.requireInOrder(from, to);
    }

    public boolean contains(LocalDate date) {
        return new Validity(from, to).contains(date);
    }

    /** This and the next as one, if the next follows at once and says the same. */
    Optional<StandingPeriod> joinedWith(StandingPeriod next) {
        boolean joins = next.from.equals(to)
                && next.units.equals(units)
                && next.outcome == outcome
                && next.results.equals(results);
        return joins ? Optional.of(new StandingPeriod(units, outcome, results, from, next.to)) : Optional.empty();
    }
}
