package vn.nangchuan.standings;

import java.time.LocalDate;
import vn.nangchuan.kernel.OfficialId;

/**
 * How an official stands over some days, counted where the main post is held; as the table says it.
 *
 * @param to {@link StandingTable#OPEN} while it goes on
 * @param law the rule sets by which it was judged last, by their ids and versions; a later version that does not concern
 *     the official leaves it as it is
 */
record StandingRow(
        OfficialId official,
        long postedUnit,
        String kind,
        String post,
        String outcome,
        LocalDate from,
        LocalDate to,
        String law) {

    /** Whether and when somebody meets the standard, under whatever version of the rules that was last judged. */
    StandingRow underAnyLaw() {
        return new StandingRow(official, postedUnit, kind, post, outcome, from, to, "");
    }
}
