package vn.nangchuan.standings;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.ScopeGuard;

/**
 * All that is known about officials in the scope in force, each judged by the keeper of the dossier. For whoever has asked
 * for a permission.
 */
@Component
public class FactsOfScope {

    private final List<FactSource> sources;
    private final ScopeGuard guard;

    FactsOfScope(List<FactSource> sources, ScopeGuard guard) {
        this.sources = sources;
        this.guard = guard;
    }

    /** Everybody, in a number of statements that hardly grows with them. */
    public List<KnownOfficial> all() {
        FactCollector collector = new FactCollector();
        sources.forEach(source -> source.addAllFacts(collector));
        return judged(collector);
    }

    /** Those of these officials who are in scope, in a fixed number of statements. */
    List<KnownOfficial> of(Collection<OfficialId> officials) {
        FactCollector collector = new FactCollector();
        sources.forEach(source -> source.addFacts(officials, collector));
        return judged(collector);
    }

    /** Empty when the official is not in scope. */
    Optional<KnownOfficial> of(OfficialId official) {
        return of(List.of(official)).stream().findFirst();
    }

    private List<KnownOfficial> judged(FactCollector collector) {
        List<KnownOfficial> known = collector.known();
        known.forEach(one -> guard.requireKept(one.keeper(), one.official()));
        return known;
    }
}
