package vn.nangchuan.standings.sandbox;

import java.time.LocalDate;
import java.util.List;
import vn.nangchuan.scope.Published;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.units.UnitSummary;

/**
 * How everybody on the register would stand on a date under two scenarios, each against the law in force. Counted are
 * officials and civil servants.
 *
 * @param inForce how they stand under the law in force
 * @param units where the main posts of those concerned are held, those with most for whom more than what is
 *     lacking changes first
 * @param posts the main posts of those concerned, in their order of rank
 * @param rules the requirements in which something changes, in the order of the law
 * @param concerned for whom anything changes: who falls first, then in the order of {@link Movement}, by unit and post
 */
@Published("holds numbers, and people who are judged by themselves")
public record SandboxAnswer(
        LocalDate date,
        Totals inForce,
        ScenarioAnswer first,
        ScenarioAnswer second,
        List<Compared<UnitSummary, Movements>> units,
        List<Compared<PostCode, Movements>> posts,
        List<Compared<RuleWordings, RuleCounts>> rules,
        List<ConcernedOfficial> concerned) {

    public SandboxAnswer {
        units = List.copyOf(units);
        posts = List.copyOf(posts);
        rules = List.copyOf(rules);
        concerned = List.copyOf(concerned);
    }
}
