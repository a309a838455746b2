package vn.nangchuan.standings;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nangchuan.scope.ScopeGuard;

/** All that is known about everybody in the scope in force. For whoever has asked for a permission. */
@Component
public class FactsOfScope {

    private final List<FactSource> sources;
    private final ScopeGuard guard;

    FactsOfScope(List<FactSource> sources, ScopeGuard guard) {
        this.sources = sources;
        this.guard = guard;
    }

    /** Everybody, each judged by the keeper of the dossier; in a number of statements that hardly grows with them. */
    public List<KnownOfficial> all() {
        FactCollector collector = new FactCollector();
        sources.forEach(source -> source.addAllFacts(collector));
        return collector.dossiers().stream().map(this::judged).toList();
    }

    private KnownOfficial judged(FactCollector.Dossier dossier) {
        guard.requireKept(dossier.keeper(), dossier.official());
        return dossier.known();
    }
}
