package vn.nangchuan.standings;

import java.time.LocalDate;
import vn.nangchuan.kernel.OfficialId;

/**
 * How an official stands over some days, counted where the main post is held; as the table says it.
 *
 * @param to {@link StandingTable#OPEN} while it goes on
 * @param law the rule sets that were in force, by their ids
 */
record StandingRow(
        OfficialId official,
        long postedUnit,
        String kind,
        String post,
        String outcome,
        LocalDate from,
        LocalDate to,
        String law) {}
