package vn.nangchuan.scope;

import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.resilience.retry.MethodRetryPredicate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Whether a failure means only that somebody else was faster: the row changed under the snapshot (1020), a lock was
 * waited for too long (1205), a deadlock (1213), or the same key was stored in between (1062). Seen again, the rules
 * answer it: a key is looked for before it is stored. Not retried inside a transaction that goes on outside the method:
 * that one is lost already.
 */
class LostRace implements MethodRetryPredicate {

    private static final Set<Integer> ERRORS = Set.of(1020, 1205, 1213, 1062);

    @Override
    public boolean shouldRetry(Method method, Throwable failure) {
        return !TransactionSynchronizationManager.isActualTransactionActive() && isLostRace(failure);
    }

    private static boolean isLostRace(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && ERRORS.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
