package vn.nangchuan.standings.law;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.scope.Scopes;

/**
 * One number per province that stands for all it judges by. Never the same twice: what was read under one that was rolled
 * back is asked for by nobody.
 */
@Component
class LawRevisions {

    /** Of a province that has published nothing yet. */
    private static final UUID NONE = new UUID(0, 0);

    private final LawRevisionRecords records;
    private final Scopes scopes;

    LawRevisions(LawRevisionRecords records, Scopes scopes) {
        this.records = records;
        this.scopes = scopes;
    }

    @Transactional(readOnly = true)
    UUID current() {
        return records.current().orElse(NONE);
    }

    /** As {@link #current}, and the same until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    UUID held() {
        return records.hold().map(LawRevision::revision).orElse(NONE);
    }

    /** Something is published in the scope's province: whoever holds the law is waited for, who reads on loses the race. */
    @Transactional(propagation = Propagation.MANDATORY)
    void renew() {
        UUID next = UUID.randomUUID();
        records.find()
                .ifPresentOrElse(
                        revision -> revision.become(next),
                        () -> records.save(
                                new LawRevision(scopes.require().path().province(), next)));
        records.flush();
    }
}
