package vn.nangchuan.standings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.standards.ActionPlan;
import vn.nangchuan.standards.Assessment;
import vn.nangchuan.standards.Assessor;
import vn.nangchuan.standards.Facts;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.StandingPeriod;
import vn.nangchuan.standards.Standings;
import vn.nangchuan.standards.Turn;
import vn.nangchuan.standings.StandingPermissions.MayReadStandings;

/**
 * Explains a standing: every requirement with its clause, the paper that proves it, what would mend it, and on which days
 * to come it will change by itself.
 */
@Service
@Transactional(readOnly = true)
@MayReadStandings
public class Explanations {

    private final CurrentLaw law;
    private final FactsOfScope facts;
    private final PostNames posts;

    Explanations(CurrentLaw law, FactsOfScope facts, PostNames posts) {
        this.law = law;
        this.facts = facts;
        this.posts = posts;
    }

    /** Judged anew from the facts; empty when the official is not in scope or held no post on the date. */
    @JudgedInside("the keeper of the dossier is judged before it is explained")
    public Optional<Explanation> of(OfficialId official, LocalDate date) {
        return facts.of(official).flatMap(known -> explain(law.get(), known.facts(), date));
    }

    private Optional<Explanation> explain(Law law, Facts facts, LocalDate date) {
        return Assessor.assess(law, facts, date).map(assessment -> explain(law, facts, assessment));
    }

    private Explanation explain(Law law, Facts facts, Assessment assessment) {
        List<StandingPeriod> timeline = Standings.timeline(law, facts);
        ExplanationTrees trees = new ExplanationTrees(facts, assessment.date(), timeline, posts.all());
        return new Explanation(
                assessment,
                assessment.results().stream().distinct().collect(Collectors.toMap(result -> result, trees::of)),
                assessment.results().stream()
                        .map(result -> LawEdition.of(law.ruleSetOf(result.requirement())))
                        .distinct()
                        .toList(),
                ActionPlan.of(assessment),
                Turn.after(assessment.date(), timeline));
    }
}
