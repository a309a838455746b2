package vn.nangchuan.standings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.standards.Assessment;
import vn.nangchuan.standards.Assessor;
import vn.nangchuan.standards.Facts;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.QualificationFact;
import vn.nangchuan.standards.RequirementResult;
import vn.nangchuan.standards.WaiverFact;

/** Works out what one more fact would change, and stores nothing. For modules above, inside their transaction. */
@Service
public class StandingPreview {

    private static final String KEEPER = "the keeper of the dossier is judged before it is assessed";

    private final CurrentLaw law;
    private final FactsOfScope facts;

    StandingPreview(CurrentLaw law, FactsOfScope facts) {
        this.law = law;
        this.facts = facts;
    }

    /** Needs no permission of its own: the caller has asked for one. An official out of scope holds no post. */
    @Transactional(propagation = Propagation.MANDATORY)
    @JudgedInside(KEEPER)
    public StandingChange ifHeld(OfficialId official, QualificationFact paper, LocalDate date) {
        return change(official, facts -> with(facts, paper), date);
    }

    /** As {@link #ifHeld}, of a waiver or reduction. */
    @Transactional(propagation = Propagation.MANDATORY)
    @JudgedInside(KEEPER)
    public StandingChange ifWaived(OfficialId official, WaiverFact waiver, LocalDate date) {
        return change(official, facts -> with(facts, waiver), date);
    }

    /** How the official stands to each requirement, in the order of the law; as {@link #ifHeld}, of nothing more. */
    @Transactional(propagation = Propagation.MANDATORY)
    @JudgedInside(KEEPER)
    public List<RequirementResult> asItStands(OfficialId official, LocalDate date) {
        return facts(official)
                .flatMap(known -> Assessor.assess(law.get(), known, date))
                .map(Assessment::results)
                .orElse(List.of());
    }

    private StandingChange change(OfficialId official, UnaryOperator<Facts> more, LocalDate date) {
        Optional<Facts> known = facts(official);
        Law current = law.get();
        Optional<Assessment> before = known.flatMap(held -> Assessor.assess(current, held, date));
        Optional<Assessment> after = known.flatMap(held -> Assessor.assess(current, more.apply(held), date));
        return new StandingChange(
                before.map(Assessment::outcome).orElse(null),
                after.map(Assessment::outcome).orElse(null),
                before.map(Assessment::results).orElse(List.of()),
                after.map(Assessment::results).orElse(List.of()));
    }

    private Optional<Facts> facts(OfficialId official) {
        return facts.of(official).map(KnownOfficial::facts);
    }

    private static Facts with(Facts facts, QualificationFact paper) {
        List<QualificationFact> qualifications = new ArrayList<>(facts.qualifications());
        qualifications.add(paper);
        return new Facts(facts.person(), facts.postings(), qualifications, facts.waivers(), facts.trainings());
    }

    private static Facts with(Facts facts, WaiverFact waiver) {
        List<WaiverFact> waivers = new ArrayList<>(facts.waivers());
        waivers.add(waiver);
        return new Facts(facts.person(), facts.postings(), facts.qualifications(), waivers, facts.trainings());
    }
}
