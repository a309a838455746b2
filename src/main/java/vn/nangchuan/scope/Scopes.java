package vn.nangchuan.scope;

import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The scope in force: that of the signed-in account, or the one that work without a person runs under. Where there is
 * none, the database answers with nothing.
 */
@Component("scopes")
public class Scopes {

    private static final ScopedValue<Scope> CHOSEN = ScopedValue.newInstance();
    private static final ScopedValue<Instant> RECORDED_AT = ScopedValue.newInstance();

    private final ObjectProvider<ScopeSource> source;

    Scopes(ObjectProvider<ScopeSource> source) {
        this.source = source;
    }

    public Optional<Scope> current() {
        return CHOSEN.isBound()
                ? Optional.of(CHOSEN.get())
                : source.stream().findFirst().flatMap(ScopeSource::current);
    }

    /** Whether the one in whose scope this runs holds the permission; asked by the permission annotations. */
    public boolean may(String permission) {
        return current().map(scope -> scope.permissions().contains(permission)).orElse(false);
    }

    /**
     * The scope in force.
     *
     * @throws IllegalStateException when there is none
     */
    public Scope require() {
        return current().orElseThrow(() -> new IllegalStateException("No scope is in force"));
    }

    /**
     * Runs work under a scope of its own, such as a job's.
     *
     * @throws IllegalStateException inside a transaction: its connection is bound already
     */
    public <T, X extends Throwable> T callIn(Scope scope, ScopedValue.CallableOp<T, X> work) throws X {
        refuseInsideTransaction();
        return ScopedValue.where(CHOSEN, scope).call(work);
    }

    /** As {@link #callIn}, for work without a result. */
    public void runIn(Scope scope, Runnable work) {
        refuseInsideTransaction();
        ScopedValue.where(CHOSEN, scope).run(work);
    }

    /** For whoever has bound the connection of the running transaction to that scope. */
    static void runBound(Scope scope, Runnable work) {
        ScopedValue.where(CHOSEN, scope).run(work);
    }

    /**
     * Runs work that reads rows as they were recorded at an instant of real time, whatever became of them since. The scope
     * stays in force: it shows what was kept in it then. Nothing can be written. Tables without a past are read as they are.
     *
     * @throws IllegalStateException inside a transaction: its connection is bound already
     */
    public <T, X extends Throwable> T callAsRecorded(Instant at, ScopedValue.CallableOp<T, X> work) throws X {
        refuseInsideTransaction();
        return ScopedValue.where(RECORDED_AT, at).call(work);
    }

    /** The instant whose state is read; empty where that is now. */
    Optional<Instant> recordedAt() {
        return RECORDED_AT.isBound() ? Optional.of(RECORDED_AT.get()) : Optional.empty();
    }

    private static void refuseInsideTransaction() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The scope cannot change inside a transaction");
        }
    }
}
