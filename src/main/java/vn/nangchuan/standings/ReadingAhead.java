package vn.nangchuan.standings;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;

/**
 * Reads the next parts of something long while the caller works on the one before: each in a read-only transaction of its
 * own, in the caller's scope, on a thread of its own. It sees nothing that the caller's transaction has changed.
 */
@Component
class ReadingAhead {

    /** Each takes a connection, and the server has as much to do with the part that is written. */
    private static final int AT_ONCE = 3;

    private final Scopes scopes;
    private final TransactionTemplate apart;

    ReadingAhead(Scopes scopes, PlatformTransactionManager transactions) {
        this.scopes = scopes;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.setReadOnly(true);
    }

    /**
     * Reads each part and hands over what was read, in the order of the parts, to the caller's own thread. Ends with the
     * first reading or handing over that fails, and its exception; what is still being read then is waited for.
     */
    <P, R> void read(List<P> parts, Function<P, R> reading, Consumer<R> work) {
        Scope scope = scopes.require();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Queue<CompletableFuture<R>> ahead = new ArrayDeque<>();
            Iterator<P> rest = parts.iterator();
            while (rest.hasNext() || !ahead.isEmpty()) {
                while (rest.hasNext() && ahead.size() < AT_ONCE) {
                    P part = rest.next();
                    ahead.add(CompletableFuture.supplyAsync(() -> readApart(scope, part, reading), threads));
                }
                work.accept(awaited(ahead.remove()));
            }
        }
    }

    private <P, R> R readApart(Scope scope, P part, Function<P, R> reading) {
        return scopes.callIn(scope, () -> apart.execute(_ -> reading.apply(part)));
    }

    private static <R> R awaited(CompletableFuture<R> part) {
        try {
            return part.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }
}
