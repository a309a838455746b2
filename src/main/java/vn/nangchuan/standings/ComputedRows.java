package vn.nangchuan.standings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.PostingFact;
import vn.nangchuan.standards.RequirementResult;
import vn.nangchuan.standards.StandingPeriod;
import vn.nangchuan.standards.Standings;

/**
 * The rows that the facts about an official and the law lead to.
 *
 * @param keeper path of the unit that keeps the dossier
 */
record ComputedRows(
        OfficialId official, UnitPath keeper, List<StandingRow> standings, List<RequirementRow> requirements) {

    int size() {
        return standings.size() + requirements.size();
    }

    static ComputedRows of(Law law, KnownOfficial known) {
        List<StandingPeriod> timeline = Standings.timeline(law, known.facts());
        List<StandingRow> standings = timeline.stream()
                .map(period -> standing(known, period, namesOf(law, period)))
                .toList();
        return new ComputedRows(known.official(), known.keeper(), standings, requirements(known.official(), timeline));
    }

    private static StandingRow standing(KnownOfficial known, StandingPeriod period, String law) {
        PostingFact main = known.mainPostingOn(period.from())
                .orElseThrow(() -> new IllegalStateException("A standing without a posting"));
        return new StandingRow(
                known.official(),
                main.unitId().value(),
                known.kindOf(main.post()).name(),
                main.post().value(),
                period.outcome().name(),
                period.from(),
                end(period),
                law);
    }

    private static String namesOf(Law law, StandingPeriod period) {
        Set<String> ids = new TreeSet<>();
        for (RequirementResult result : period.results()) {
            var ruleSet = law.ruleSetOf(result.requirement());
            ids.add(ruleSet.id() + "." + ruleSet.version());
        }
        return String.join(" ", ids);
    }

    /** Neighbouring periods in which a requirement reads the same become one row. */
    private static List<RequirementRow> requirements(OfficialId official, List<StandingPeriod> timeline) {
        List<RequirementRow> rows = new ArrayList<>();
        Map<Asked, Running> running = Map.of();
        LocalDate endOfLast = null;
        for (StandingPeriod period : timeline) {
            Map<Asked, Running> before = period.from().equals(endOfLast) ? running : Map.of();
            running = new HashMap<>();
            int order = 0;
            for (RequirementResult result : period.results()) {
                Running known = before.get(Asked.by(result));
                int row = known != null && known.result().equals(result) ? known.row() : rows.size();
                if (row == rows.size()) {
                    rows.add(RequirementRow.of(official, result, order, period.from(), end(period)));
                } else {
                    rows.set(row, rows.get(row).lastingTo(end(period)));
                }
                running.put(Asked.by(result), new Running(result, row));
                order++;
            }
            endOfLast = period.to();
        }
        return rows;
    }

    /** What tells the results of one period apart; much quicker to compare than the results whole. */
    private record Asked(String requirement, List<PostCode> posts) {

        static Asked by(RequirementResult result) {
            return new Asked(result.requirement().id(), result.posts());
        }
    }

    /**
     * A result that went on to the end of the period before.
     *
     * @param row index of its row
     */
    private record Running(RequirementResult result, int row) {}

    private static LocalDate end(StandingPeriod period) {
        return period.to() == null ? StandingTable.OPEN : period.to();
    }
}
