package vn.nangchuan.standings.sandbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.standards.ActionPlan;
import vn.nangchuan.standards.Assessment;
import vn.nangchuan.standards.Assessor;
import vn.nangchuan.standards.Facts;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standards.PostingFact;
import vn.nangchuan.standards.RequirementResult;
import vn.nangchuan.standards.Turn;
import vn.nangchuan.standings.KnownOfficial;

/**
 * Judges everybody on a date under three laws, on all processors. A scenario that is the very law in force is not judged
 * again.
 */
record Sweep(LocalDate date, Law inForce, Law first, Law second) {

    /** Those who hold a post on the date and are counted in the rate, in the order given. */
    List<Judged> of(List<KnownOfficial> officials) {
        return officials.parallelStream()
                .flatMap(official -> judge(official).stream())
                .toList();
    }

    private Optional<Judged> judge(KnownOfficial official) {
        return official.mainPostingOn(date)
                .filter(official::isCounted)
                .flatMap(posting -> assess(inForce, official.facts()).map(before -> judged(official, posting, before)));
    }

    private Judged judged(KnownOfficial official, PostingFact posting, Assessment before) {
        return new Judged(
                official,
                posting,
                before.outcome(),
                under(first, official.facts(), before),
                under(second, official.facts(), before));
    }

    private Judged.UnderScenario under(Law law, Facts facts, Assessment before) {
        Assessment after = law == inForce ? before : assess(law, facts).orElse(before);
        Change change = after == before ? Change.none(before.outcome()) : change(before, after);
        if (after.outcome().group() != Outcome.Group.BELOW) {
            return new Judged.UnderScenario(change, List.of(), false);
        }
        ActionPlan plan = ActionPlan.of(after);
        return new Judged.UnderScenario(change, Need.of(plan, after.results()), !plan.isSufficient());
    }

    private static Change change(Assessment before, Assessment after) {
        List<String> opened = ids(Turn.opened(before.results(), after.results()));
        List<String> closed = ids(Turn.opened(after.results(), before.results())).stream()
                .filter(id -> !opened.contains(id))
                .toList();
        boolean changes = before.outcome() != after.outcome() || !opened.isEmpty() || !closed.isEmpty();
        @Nullable Movement movement = changes ? Movement.of(before.outcome(), after.outcome()) : null;
        return new Change(after.outcome(), movement, opened, closed);
    }

    private static List<String> ids(List<RequirementResult> results) {
        return results.stream()
                .map(result -> result.requirement().id())
                .distinct()
                .toList();
    }

    private Optional<Assessment> assess(Law law, Facts facts) {
        return Assessor.assess(law, facts, date);
    }
}
