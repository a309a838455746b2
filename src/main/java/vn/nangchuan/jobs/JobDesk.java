package vn.nangchuan.jobs;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.jobs.JobPermissions.MayRunJobs;
import vn.nangchuan.scope.RetriedAfterLostRace;

/** Where jobs are started and called off by hand. */
@Service
@Transactional
@RetriedAfterLostRace
@MayRunJobs
public class JobDesk {

    private final JobBook book;
    private final JobTable table;
    private final JobRunner runner;
    private final AuditTrail trail;

    JobDesk(JobBook book, JobTable table, JobRunner runner, AuditTrail trail) {
        this.book = book;
        this.table = table;
        this.runner = runner;
        this.trail = trail;
    }

    /**
     * Starts a job that is offered, unless one of its type waits or runs at the unit already. The same key again changes
     * nothing.
     *
     * @throws IllegalArgumentException when nobody offers such a job
     */
    public void start(String jobType, UUID key) {
        if (!runner.type(jobType).isOffered()) {
            throw new IllegalArgumentException("Not started from here: " + jobType);
        }
        book.ask(new JobOrder(jobType, null, key));
        table.withKey(key).ifPresent(started -> record("jobs:started", started.line()));
    }

    /** Calls a job off; it ends before its next part. Nothing happens when it has ended or is not in scope. */
    public void callOff(long id) {
        table.find(id).filter(row -> row.line().isOpen()).ifPresent(row -> {
            table.askToCancel(id);
            record("jobs:called-off", row.line());
            runner.callOff(id);
        });
    }

    private void record(String action, JobLine job) {
        trail.record(AuditEntry.of(action, new AuditSubject("job", job.id())).change("type", null, job.type()));
    }
}
