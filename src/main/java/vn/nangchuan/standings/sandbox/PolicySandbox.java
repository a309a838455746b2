package vn.nangchuan.standings.sandbox;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standings.CurrentLaw;
import vn.nangchuan.standings.FactsOfScope;
import vn.nangchuan.standings.PostNames;
import vn.nangchuan.standings.ProgrammeSource;
import vn.nangchuan.standings.law.LawPermissions.MayTryLaw;
import vn.nangchuan.standings.law.TrialLaw;
import vn.nangchuan.standings.law.TrialLaws;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitSummary;

/** Shows what drafts and trial values would do, before anybody publishes them. Writes nothing. */
@Service
@Transactional(readOnly = true)
@MayTryLaw
public class PolicySandbox {

    private final CurrentLaw currentLaw;
    private final TrialLaws trialLaws;
    private final FactsOfScope facts;
    private final ProgrammeSource programmes;
    private final PostNames postNames;
    private final UnitDirectory units;
    private final JdbcClient jdbc;

    PolicySandbox(
            CurrentLaw currentLaw,
            TrialLaws trialLaws,
            FactsOfScope facts,
            ProgrammeSource programmes,
            PostNames postNames,
            UnitDirectory units,
            JdbcClient jdbc) {
        this.currentLaw = currentLaw;
        this.trialLaws = trialLaws;
        this.facts = facts;
        this.programmes = programmes;
        this.postNames = postNames;
        this.units = units;
        this.jdbc = jdbc;
    }

    /**
     * How everybody in the scope would stand.
     *
     * @throws vn.nangchuan.kernel.BusinessRuleViolation when a draft no longer waits, or the law does not allow a value
     */
    @JudgedInside("everybody is judged by the keeper of the dossier before being assessed")
    public SandboxAnswer compare(SandboxRequest request) {
        Law inForce = currentLaw.get();
        TrialLaw tried = trialLaws.now();
        Sweep sweep = new Sweep(
                request.date(), inForce, law(request.first(), inForce, tried), law(request.second(), inForce, tried));
        Tally tally = new Tally(sweep.of(facts.all()));
        return new AnswerOrder(sweep, List.copyOf(postNames.all().keySet()), unitsOf(tally))
                .answer(tally, programmes.offers());
    }

    private static Law law(Scenario scenario, Law inForce, TrialLaw tried) {
        return scenario.isInForce() ? inForce : tried.asIfPublished(scenario.drafts(), scenario.values());
    }

    private Map<UnitId, UnitSummary> unitsOf(Tally tally) {
        return units.all(tally.units()).stream().collect(Collectors.toMap(UnitSummary::id, unit -> unit));
    }

    /** What some of those concerned are called, in one statement. */
    public List<OfficialName> names(Collection<OfficialId> officials) {
        if (officials.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT id, unit_path, full_name FROM official WHERE id IN (:ids)")
                .param("ids", officials.stream().map(OfficialId::value).toList())
                .query((row, _) -> new OfficialName(
                        new OfficialId(row.getLong("id")), UnitPath.read(row, "unit_path"), row.getString("full_name")))
                .list();
    }
}
