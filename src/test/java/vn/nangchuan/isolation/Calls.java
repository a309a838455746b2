package vn.nangchuan.isolation;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import vn.nangchuan.access.FreshProofs;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.isolation.OwnerBypassingTheWall.Group;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.StoredRecord;

/** Calls something as somebody, in a transaction that is looked at and then undone. */
final class Calls {

    private final Scopes scopes;
    private final TransactionTemplate transaction;
    private final EntityManager entities;
    private final OwnerBypassingTheWall owner;
    private final Canaries canaries;
    private final FreshProofs proofs;
    private Map<Group, String> before;
    /** Up to the last call of which it was asked whether it wrote. */
    private long rowsBefore;

    Calls(
            Scopes scopes,
            TransactionTemplate transaction,
            EntityManager entities,
            OwnerBypassingTheWall owner,
            Canaries canaries,
            FreshProofs proofs)
            throws SQLException {
        this.scopes = scopes;
        this.transaction = transaction;
        this.entities = entities;
        this.owner = owner;
        this.canaries = canaries;
        this.proofs = proofs;
        this.before = owner.image();
        this.rowsBefore = owner.rowsWritten();
    }

    /** The rows as they were before the first call. */
    Map<Group, String> before() {
        return before;
    }

    Answer call(Target target, Caller caller, Object[] arguments) throws Exception {
        SecurityContextHolder.getContext().setAuthentication(caller.signedIn());
        RequestContextHolder.setRequestAttributes(proofs.request());
        try {
            return scopes.callIn(caller.scope(), () -> {
                Answer answer =
                        Objects.requireNonNull(transaction.execute(status -> within(target, arguments, status)));
                return answer.wantsNoTransaction() ? alone(target, arguments) : answer;
            });
        } finally {
            RequestContextHolder.resetRequestAttributes();
            SecurityContextHolder.clearContext();
        }
    }

    /** What records by itself that somebody was shown something cannot be undone; the rows count from there on. */
    private Answer alone(Target target, Object[] arguments) {
        Findings findings = new Findings(canaries, arguments);
        Throwable failure = invoke(target, arguments, findings, () -> {});
        Answer answer = new Answer(failure, findings.owners(), findings.counts(), written());
        before = image();
        rowsBefore = rowsWritten();
        return answer;
    }

    /** A call that fails takes back what it wrote, as every transaction of the portal does. */
    private Answer within(Target target, Object[] arguments, TransactionStatus status) {
        status.setRollbackOnly();
        Findings findings = new Findings(canaries, arguments);
        Throwable failure = invoke(target, arguments, findings, entities::flush);
        boolean wrote = target.mayWrite() && failure == null && mayHaveWritten();
        return new Answer(failure, findings.owners(), findings.counts(), wrote ? written() : List.of());
    }

    /** What was written since the last time it was asked may be of a call before, which was undone; the rows then tell. */
    private boolean mayHaveWritten() {
        long rows = rowsWritten();
        boolean changed = rows != rowsBefore;
        rowsBefore = rows;
        return changed;
    }

    private long rowsWritten() {
        try {
            return owner.rowsWritten();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Throwable invoke(Target target, Object[] arguments, Findings findings, Runnable flush) {
        try {
            target.method().setAccessible(true);
            findings.walk(target.method().invoke(target.bean(), arguments));
            for (Object argument : arguments) {
                if (argument != null
                        && Targets.isOfThePortal(argument.getClass())
                        && !argument.getClass().isRecord()
                        && !(argument instanceof StoredRecord)
                        && !(argument instanceof AuditEntry)) {
                    findings.collected(argument);
                }
            }
            flush.run();
            return null;
        } catch (InvocationTargetException e) {
            findings.walk(e.getCause());
            return e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (RuntimeException e) {
            return e;
        }
    }

    private List<Group> written() {
        return Answer.differences(before, image());
    }

    private Map<Group, String> image() {
        try {
            return owner.image();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
