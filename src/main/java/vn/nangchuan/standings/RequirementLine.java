package vn.nangchuan.standings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.RequirementResult;
import vn.nangchuan.standards.RequirementState;

/**
 * How an official stands to one requirement on a date, as lists show it.
 *
 * @param keeper path of the unit that keeps the file now
 * @param requirement id of the rule
 * @param leastLevel of the paper that would mend it; null where none would or the criterion has no levels
 * @param since as {@link vn.nangchuan.standards.RequirementResult#since()}
 */
public record RequirementLine(
        OfficialId official,
        UnitPath keeper,
        String requirement,
        Criterion criterion,
        @Nullable Level leastLevel,
        RequirementState state,
        @Nullable LocalDate since)
        implements KeptRecord {

    /** What the lists would show of a requirement that was judged. */
    public static RequirementLine of(OfficialId official, UnitPath keeper, RequirementResult result) {
        return new RequirementLine(
                official,
                keeper,
                result.requirement().id(),
                result.requirement().criterion(),
                result.mend() == null ? null : result.mend().leastLevel(),
                result.state(),
                result.since());
    }

    /** Lacking, whatever is under way. */
    public boolean isOpen() {
        return state.isOpen();
    }

    /** Days waited on the date, where waiting is what the state means. */
    public OptionalLong daysWaited(LocalDate date) {
        return state == RequirementState.AWAITING_CERTIFICATE && since != null
                ? OptionalLong.of(ChronoUnit.DAYS.between(since, date))
                : OptionalLong.empty();
    }
}
