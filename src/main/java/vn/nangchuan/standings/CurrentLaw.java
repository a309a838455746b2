package vn.nangchuan.standings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.standards.Law;

/** The law that the province of the scope in force has published. */
@Component
public class CurrentLaw {

    private static final Logger log = LoggerFactory.getLogger(CurrentLaw.class);
    private static final int LAWS_KEPT = 80;

    private final LawSource source;
    private final Scopes scopes;
    private final Map<Key, Reading> known = new LeastUsedForgotten();

    CurrentLaw(LawSource source, Scopes scopes) {
        this.source = source;
        this.scopes = scopes;
    }

    /** As the province has filled it in. Costs one statement; whoever needs it several times asks once. */
    public Law get() {
        return of(source.revision()).filledIn();
    }

    /** As it is written, before the province fills it in. Costs as much. */
    public Law written() {
        return of(source.revision()).written();
    }

    /** For who stores what it leads to: it does not change before the transaction ends. */
    Law hold() {
        return of(source.revisionHeld()).filledIn();
    }

    /** Kept by the revision that was read with it, which may be later than the one asked for, or be rolled back. */
    private Reading of(UUID revision) {
        UnitId province = scopes.require().path().province();
        Reading kept = find(new Key(province, revision));
        if (kept != null) {
            return kept;
        }
        PublishedLaw published = source.published();
        published
                .refused()
                .forEach(parameter -> log.error("A province has set what the law does not leave to it: {}", parameter));
        Reading read = new Reading(published.written(), published.filledIn());
        keep(new Key(province, published.revision()), read);
        return read;
    }

    private @Nullable Reading find(Key key) {
        synchronized (known) {
            return known.get(key);
        }
    }

    private void keep(Key key, Reading read) {
        synchronized (known) {
            known.put(key, read);
        }
    }

    /** Names the province too, so that no mistake in a revision shows one the law of another. */
    private record Key(UnitId province, UUID revision) {}

    private record Reading(Law written, Law filledIn) {}

    private static final class LeastUsedForgotten extends LinkedHashMap<Key, Reading> {

        private static final long serialVersionUID = 1;

        LeastUsedForgotten() {
            super(LAWS_KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Reading> eldest) {
            return size() > LAWS_KEPT;
        }
    }
}
