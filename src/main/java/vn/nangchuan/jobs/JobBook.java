package vn.nangchuan.jobs;

import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;

/**
 * Where jobs are asked for and looked up, by modules above inside their own transaction and under their own permission;
 * hence no method here asks for one.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class JobBook {

    /** The page of jobs shows far fewer days, and what was started or called off by hand is in the audit trail. */
    private static final Period KEPT = Period.ofDays(90);

    private final JobTable table;
    private final JobRunner runner;
    private final AuditTrail trail;
    private final Scopes scopes;

    JobBook(JobTable table, JobRunner runner, AuditTrail trail, Scopes scopes) {
        this.table = table;
        this.runner = runner;
        this.trail = trail;
        this.scopes = scopes;
    }

    /**
     * Has something done at the unit of the scope, as soon as the transaction has committed. The same key again changes
     * nothing; neither does asking while one of the type waits or runs there, of the same person where the type is personal.
     * What ended there long ago is forgotten.
     */
    public JobAnswer ask(JobOrder order) {
        String lane = runner.type(order.type()).isPersonal() ? scopes.require().actor() : "";
        if (table.withKey(order.key()).isPresent()) {
            return JobAnswer.ASKED_BEFORE;
        }
        if (isTaken(order.type(), lane)) {
            return JobAnswer.ANOTHER_RUNS;
        }
        table.forget(KEPT);
        long id = table.add(order, lane, runner.process());
        runner.take(id, order);
        TransactionSynchronizationManager.registerSynchronization(new Begin(id, scopes.require()));
        return JobAnswer.TAKEN_ON;
    }

    private boolean isTaken(String type, String lane) {
        Optional<JobTable.Row> taken = table.taken(type, lane);
        if (taken.isPresent() && isAbandoned(taken.get())) {
            table.end(taken.get().line().id(), JobStatus.INTERRUPTED, null, List.of());
            return false;
        }
        return taken.isPresent();
    }

    /** The latest of a type at the unit of the scope. */
    public Optional<JobLine> latest(String type) {
        return table.latest(type).map(this::line);
    }

    /** Those of a type at the unit of the scope that are about these things. */
    public List<JobLine> about(String type, Collection<Long> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : table.about(type, subjects).stream().map(this::line).toList();
    }

    /**
     * Calls a job off; it ends before its next part.
     *
     * @return false when it has ended, was called off before or is not in scope
     */
    public boolean callOff(long id) {
        boolean goesOn = table.find(id)
                .map(JobTable.Row::line)
                .filter(job -> job.isOpen() && !job.cancelAsked())
                .isPresent();
        if (goesOn) {
            table.askToCancel(id);
            TransactionSynchronizationManager.registerSynchronization(new CalledOff(id));
        }
        return goesOn;
    }

    /** As it is stored, or interrupted where the portal that took it on is no more. */
    JobLine line(JobTable.Row row) {
        return isAbandoned(row) ? row.line().interrupted() : row.line();
    }

    /** Read anew where it just ended: it may have been let go of after it was read. */
    private boolean isAbandoned(JobTable.Row row) {
        return row.line().isOpen()
                && !(row.process().equals(runner.process())
                        && runner.holds(row.line().id()))
                && table.isTaken(row.line().id());
    }

    /** Calls off what waits or runs at the unit of the scope about that subject; nothing happens when nothing does. */
    public void callOff(String type, long subject) {
        table.taken(type, runner.type(type).isPersonal() ? scopes.require().actor() : "")
                .map(JobTable.Row::line)
                .filter(job -> Objects.equals(job.subject(), subject))
                .filter(job -> callOff(job.id()))
                .ifPresent(job -> record("jobs:called-off", job));
    }

    void record(String action, JobLine job) {
        trail.record(AuditEntry.of(action, new AuditSubject("job", job.id())).change("type", null, job.type()));
    }

    /** Begins with it once it is stored. */
    private final class Begin implements TransactionSynchronization {

        private final long id;
        private final Scope asker;

        Begin(long id, Scope asker) {
            this.id = id;
            this.asker = asker;
        }

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_COMMITTED) {
                runner.begin(id, asker);
            } else {
                runner.drop(id);
            }
        }
    }

    /** Tells the one that does it, once it is stored and recorded that somebody has called it off. */
    private final class CalledOff implements TransactionSynchronization {

        private final long id;

        CalledOff(long id) {
            this.id = id;
        }

        @Override
        public void afterCommit() {
            runner.callOff(id);
        }
    }
}
