package vn.nangchuan.jobs;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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

    JobDesk(JobBook book, JobTable table, JobRunner runner) {
        this.book = book;
        this.table = table;
        this.runner = runner;
    }

    /**
     * Starts a job that is offered, unless one of its type waits or runs at the unit already. The same key again changes
     * nothing.
     *
     * @throws IllegalArgumentException when nobody offers such a job
     */
    public JobAnswer start(String jobType, UUID key) {
        if (!runner.type(jobType).isOffered()) {
            throw new IllegalArgumentException("Not started from here: " + jobType);
        }
        JobAnswer answer = book.ask(new JobOrder(jobType, null, key));
        if (answer == JobAnswer.TAKEN_ON) {
            table.withKey(key).ifPresent(started -> book.record("jobs:started", started.line()));
        }
        return answer;
    }

    /**
     * Calls a job off; it ends before its next part. Nothing happens when it has ended, was called off before or is not in
     * scope.
     */
    public void callOff(long id) {
        Optional<JobLine> job = table.find(id).map(JobTable.Row::line);
        if (book.callOff(id)) {
            job.ifPresent(called -> book.record("jobs:called-off", called));
        }
    }
}
