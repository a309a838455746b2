package vn.nangchuan.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;

/**
 * Where acts are written down. A line belongs to the act's transaction: it is written right before that commits, and
 * without the line there is no act. Who acts, as whom and from where is taken from the scope, the signed-in person and
 * the request.
 */
@Component
public class AuditTrail {

    private final ChainWriter writer;
    private final Actors actors;
    private final Readings readings;
    private final Scopes scopes;
    private final PersonKeys keys;
    private final TransactionTemplate transaction;

    AuditTrail(
            ChainWriter writer,
            Actors actors,
            Readings readings,
            Scopes scopes,
            PersonKeys keys,
            TransactionTemplate transaction) {
        this.writer = writer;
        this.actors = actors;
        this.readings = readings;
        this.scopes = scopes;
        this.keys = keys;
        this.transaction = transaction;
    }

    /**
     * Records what the running transaction does.
     *
     * @throws IllegalStateException in a read-only transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEntry entry) {
        record(entry, null);
    }

    private void record(AuditEntry entry, @Nullable Actor known) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("Nothing is recorded in a transaction that only reads");
        }
        PendingLines pending = pending();
        Scope scope = scopes.require();
        if (scope.official() != null && entry.official() == null) {
            entry.concerning(scope.official()); // whoever reaches one person's files only writes of nobody else
        }
        pending.add(new Draft(entry, known == null ? actors.current() : known, chainOf(entry)));
    }

    private PendingLines pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(PendingLines.class::isInstance)
                .map(PendingLines.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    PendingLines made = new PendingLines(writer);
                    TransactionSynchronizationManager.registerSynchronization(made);
                    return made;
                });
    }

    /** A unit whose files the actor cannot write keeps no line of theirs; it stands with the acting unit. */
    private UnitPath chainOf(AuditEntry entry) {
        UnitPath own = scopes.require().path();
        UnitPath named = entry.unit();
        return named != null && own.contains(named) ? named : own;
    }

    /**
     * Records by itself, what no transaction changes but must not stay unseen; when this returns, it is committed.
     *
     * @throws IllegalStateException inside a transaction, which holds a connection already
     */
    public void recordNow(AuditEntry entry) {
        recordNow(entry, null);
    }

    void recordNow(AuditEntry entry, @Nullable Actor actor) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Inside a transaction its own line is recorded");
        }
        transaction.executeWithoutResult(_ -> record(entry, actor));
    }

    /**
     * Records that somebody was shown something, as {@link #recordNow}; the same once in ten minutes (real time), so that
     * going to and fro in a page does not fill the chain.
     */
    public void recordReading(AuditEntry entry) {
        readings.once(scopes.require().actor(), entry, () -> recordNow(entry));
    }

    /**
     * Makes all that is sensitive about a person in the lines unreadable for good; the chains stay whole.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void anonymise(OfficialId official) {
        keys.destroy(official);
    }
}
