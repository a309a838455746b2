package vn.nangchuan.standings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.standards.Law;

/**
 * What is stored of how officials stand, compared with what the facts and the law lead to, and brought in line with it.
 * Rows that agree are not touched, so that the history tells of changes only.
 */
@Component
class StoredStandings {

    private final FactsOfScope facts;
    private final StandingTable standings;
    private final RequirementTable requirements;
    private final ReassessmentTurns turns;
    private final Scopes scopes;

    StoredStandings(
            FactsOfScope facts,
            StandingTable standings,
            RequirementTable requirements,
            ReassessmentTurns turns,
            Scopes scopes) {
        this.facts = facts;
        this.standings = standings;
        this.requirements = requirements;
        this.turns = turns;
        this.scopes = scopes;
    }

    /** Of each of these officials that is in scope; in a fixed number of statements. */
    List<DossierChanges> compare(Law law, Collection<OfficialId> officials) {
        List<KnownOfficial> known = facts.of(officials);
        List<Long> ids = officials.stream().map(OfficialId::value).toList();
        Map<OfficialId, List<StoredRow<StandingRow>>> storedStandings =
                byOfficial(standings.of(ids), StandingRow::official);
        Map<OfficialId, List<StoredRow<RequirementRow>>> storedRequirements =
                byOfficial(requirements.of(ids), RequirementRow::official);
        return known.parallelStream()
                .map(one -> ComputedRows.of(law, one))
                .map(computed -> new DossierChanges(
                        computed.official(),
                        computed.keeper(),
                        computed.size(),
                        between(storedStandings, computed.official(), computed.standings()),
                        between(storedRequirements, computed.official(), computed.requirements())))
                .toList();
    }

    private static <R> Map<OfficialId, List<StoredRow<R>>> byOfficial(
            List<StoredRow<R>> rows, Function<R, OfficialId> official) {
        return rows.stream().collect(Collectors.groupingBy(row -> official.apply(row.content())));
    }

    private static <R> RowChanges<R> between(
            Map<OfficialId, List<StoredRow<R>>> stored, OfficialId official, List<R> computed) {
        return RowChanges.between(stored.getOrDefault(official, List.of()), computed);
    }

    /** Removes all that is stored of these officials, who are judged by being read, in a fixed number of statements. */
    void forget(Collection<OfficialId> officials) {
        if (facts.of(officials).size() != officials.size()) {
            throw new IllegalArgumentException("Not all of these officials are in the scope");
        }
        List<Long> ids = officials.stream().map(OfficialId::value).toList();
        ifAny(standings.of(ids).stream().map(StoredRow::id).toList(), standings::remove);
        ifAny(requirements.of(ids).stream().map(StoredRow::id).toList(), requirements::remove);
        turns.forget(ids);
    }

    void write(Collection<DossierChanges> changes) {
        String actor = scopes.require().actor();
        ifAny(each(changes, dossier -> dossier.standings().replaced()), rows -> standings.replace(rows, actor));
        ifAny(each(changes, dossier -> dossier.standings().removed()), standings::remove);
        ifAny(added(changes, DossierChanges::standings), rows -> standings.add(rows, actor));
        ifAny(each(changes, dossier -> dossier.requirements().replaced()), rows -> requirements.replace(rows, actor));
        ifAny(each(changes, dossier -> dossier.requirements().removed()), requirements::remove);
        ifAny(added(changes, DossierChanges::requirements), rows -> requirements.add(rows, actor));
    }

    private static <T> void ifAny(List<T> rows, Consumer<List<T>> work) {
        if (!rows.isEmpty()) {
            work.accept(rows);
        }
    }

    private static <T> List<T> each(Collection<DossierChanges> changes, Function<DossierChanges, List<T>> rows) {
        return changes.stream().flatMap(dossier -> rows.apply(dossier).stream()).toList();
    }

    private static <R> List<KeptRow<R>> added(
            Collection<DossierChanges> changes, Function<DossierChanges, RowChanges<R>> table) {
        return each(
                changes,
                dossier -> table.apply(dossier).added().stream()
                        .map(row -> new KeptRow<>(dossier.keeper(), row))
                        .toList());
    }
}
