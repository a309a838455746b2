package vn.nangchuan.standings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.standards.RequirementResult;

/**
 * How an official stands to one requirement over some days, as the table says it.
 *
 * @param order place among the requirements in the order of the law
 * @param to {@link StandingTable#OPEN} while it goes on
 */
record RequirementRow(
        OfficialId official,
        String requirement,
        String criterion,
        @Nullable String leastLevel,
        String state,
        @Nullable LocalDate since,
        int order,
        LocalDate from,
        LocalDate to) {

    static RequirementRow of(OfficialId official, RequirementResult result, int order, LocalDate from, LocalDate to) {
        return new RequirementRow(
                official,
                result.requirement().id(),
                result.requirement().criterion().name(),
                leastLevel(result),
                result.state().name(),
                result.since(),
                order,
                from,
                to);
    }

    private static @Nullable String leastLevel(RequirementResult result) {
        return result.mend() == null || result.mend().leastLevel() == null
                ? null
                : result.mend().leastLevel().name();
    }

    RequirementRow lastingTo(LocalDate end) {
        return new RequirementRow(official, requirement, criterion, leastLevel, state, since, order, from, end);
    }
}
