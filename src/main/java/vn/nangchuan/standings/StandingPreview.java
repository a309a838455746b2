package vn.nangchuan.standings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.ScopeGuard;
import vn.nangchuan.standards.Assessment;
import vn.nangchuan.standards.Assessor;
import vn.nangchuan.standards.Facts;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.QualificationFact;

/** Works out what one more paper would change, and stores nothing. For modules above, inside their transaction. */
@Service
public class StandingPreview {

    private final CurrentLaw law;
    private final List<FactSource> sources;
    private final ScopeGuard guard;

    StandingPreview(CurrentLaw law, List<FactSource> sources, ScopeGuard guard) {
        this.law = law;
        this.sources = sources;
        this.guard = guard;
    }

    /** Needs no permission of its own: the caller has asked for one. An official out of scope holds no post. */
    @Transactional(propagation = Propagation.MANDATORY)
    @JudgedInside("the keeper of the dossier is judged before it is assessed")
    public StandingChange ifHeld(OfficialId official, QualificationFact paper, LocalDate date) {
        FactCollector collector = new FactCollector();
        sources.forEach(source -> source.addFacts(List.of(official), collector));
        collector.dossiers().forEach(dossier -> guard.requireKept(dossier.keeper(), dossier.official()));
        Optional<Facts> facts = collector.dossiers().stream().findFirst().map(FactCollector.Dossier::facts);
        Law current = law.get();
        Optional<Assessment> before = facts.flatMap(known -> Assessor.assess(current, known, date));
        Optional<Assessment> after = facts.flatMap(known -> Assessor.assess(current, with(known, paper), date));
        return new StandingChange(
                before.map(Assessment::outcome).orElse(null),
                after.map(Assessment::outcome).orElse(null),
                before.map(Assessment::results).orElse(List.of()),
                after.map(Assessment::results).orElse(List.of()));
    }

    private static Facts with(Facts facts, QualificationFact paper) {
        List<QualificationFact> qualifications = new ArrayList<>(facts.qualifications());
        qualifications.add(paper);
        return new Facts(facts.person(), facts.postings(), qualifications, facts.waivers(), facts.trainings());
    }
}
