package vn.nangchuan.standings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.standards.Facts;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.PostingFact;
import vn.nangchuan.standards.RequirementResult;
import vn.nangchuan.standards.StandingPeriod;
import vn.nangchuan.standards.Standings;

/**
 * Works out anew how officials stand, over all time, and stores it. Whoever changes a fact calls this in the same
 * transaction, so that no screen shows a standing that the facts no longer bear out.
 */
@Service
public class Reassessment {

    private static final int AT_ONCE = 100;

    private final CurrentLaw law;
    private final List<FactSource> sources;
    private final StandingRecords standings;
    private final RequirementStandingRecords requirements;

    Reassessment(
            CurrentLaw law,
            List<FactSource> sources,
            StandingRecords standings,
            RequirementStandingRecords requirements) {
        this.law = law;
        this.sources = sources;
        this.standings = standings;
        this.requirements = requirements;
    }

    /** Re-assesses these officials inside the transaction that changed a fact about them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reassess(Collection<OfficialId> officials) {
        List<OfficialId> all = List.copyOf(new HashSet<>(officials));
        Law current = law.hold();
        for (int start = 0; start < all.size(); start += AT_ONCE) {
            reassessSome(current, all.subList(start, Math.min(start + AT_ONCE, all.size())));
        }
    }

    private void reassessSome(Law current, List<OfficialId> officials) {
        FactCollector collector = new FactCollector();
        sources.forEach(source -> source.addFacts(officials, collector));
        List<Long> ids = officials.stream().map(OfficialId::value).toList();
        requirements.deleteOf(ids);
        standings.deleteOf(ids);
        for (FactCollector.Dossier dossier : collector.dossiers()) {
            store(current, dossier);
        }
    }

    private void store(Law current, FactCollector.Dossier dossier) {
        Facts facts = dossier.facts();
        List<StandingPeriod> timeline = Standings.timeline(current, facts);
        List<Standing> rows = new ArrayList<>();
        for (StandingPeriod period : timeline) {
            rows.add(new Standing(dossier, period, mainPosting(facts, period.from()), lawOf(current, period)));
        }
        standings.saveAll(rows);
        requirements.saveAll(requirementRows(dossier, timeline));
    }

    private static PostingFact mainPosting(Facts facts, LocalDate date) {
        return facts.postings().stream()
                .filter(posting -> !posting.validFrom().isAfter(date)
                        && (posting.validTo() == null || posting.validTo().isAfter(date)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A standing without a posting"));
    }

    private static String lawOf(Law current, StandingPeriod period) {
        Set<String> ids = new TreeSet<>();
        for (RequirementResult result : period.results()) {
            var ruleSet = current.ruleSetOf(result.requirement());
            ids.add(ruleSet.id() + "." + ruleSet.version());
        }
        return String.join(" ", ids);
    }

    /** Neighbouring periods in which a requirement reads the same become one row. */
    private static List<RequirementStanding> requirementRows(
            FactCollector.Dossier dossier, List<StandingPeriod> timeline) {
        List<RequirementStanding> rows = new ArrayList<>();
        Map<RequirementResult, RequirementStanding> running = new HashMap<>();
        LocalDate endOfLast = null;
        for (StandingPeriod period : timeline) {
            if (!period.from().equals(endOfLast)) {
                running.clear();
            }
            running.keySet().retainAll(Set.copyOf(period.results()));
            int order = 0;
            for (RequirementResult result : period.results()) {
                int sortOrder = order++;
                RequirementStanding row = running.computeIfAbsent(result, key -> {
                    RequirementStanding begun = new RequirementStanding(dossier, key, sortOrder, period.from());
                    rows.add(begun);
                    return begun;
                });
                row.lastUntil(period.to());
            }
            endOfLast = period.to();
        }
        return rows;
    }
}
