package vn.nangchuan.standings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.standards.Facts;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.Spell;
import vn.nangchuan.standards.StandingPeriod;
import vn.nangchuan.standards.Standings;
import vn.nangchuan.standards.Turn;

/**
 * Says of days to come what opens on them and why, judged anew from the facts as on the page of a dossier. For modules
 * above, inside their transaction; the number of statements does not grow with the number of officials.
 */
@Service
public class Openings {

    private final CurrentLaw law;
    private final FactsOfScope facts;

    Openings(CurrentLaw law, FactsOfScope facts) {
        this.law = law;
        this.facts = facts;
    }

    /** By official and day, of the days after the date. Needs no permission of its own: the caller has asked for one. */
    @Transactional(propagation = Propagation.MANDATORY)
    @JudgedInside("the keeper of each dossier is judged before it is assessed")
    public Map<OfficialId, Map<LocalDate, List<Opened>>> after(LocalDate date, Collection<OfficialId> officials) {
        if (officials.isEmpty()) {
            return Map.of();
        }
        Law current = law.get();
        return facts.of(officials).stream()
                .collect(Collectors.toMap(KnownOfficial::official, known -> openings(current, known.facts(), date)));
    }

    private static Map<LocalDate, List<Opened>> openings(Law law, Facts facts, LocalDate date) {
        List<StandingPeriod> timeline = Standings.timeline(law, facts);
        return Turn.after(date, timeline).stream()
                .collect(Collectors.toMap(Turn::date, turn -> opened(turn, facts, timeline)));
    }

    private static List<Opened> opened(Turn turn, Facts facts, List<StandingPeriod> timeline) {
        return turn.opened().stream()
                .map(result -> new Opened(
                        result.requirement(),
                        result.state(),
                        result.isVerified(),
                        Spell.before(result, turn.date(), facts, timeline)))
                .distinct()
                .toList();
    }
}
