package vn.nangchuan.jobs;

import org.springframework.stereotype.Component;

/** The job that is being done on this thread, for work deep below it that knows how far it is. */
@Component
public class CurrentJob {

    private static final ScopedValue<JobRun> RUN = ScopedValue.newInstance();

    /** As {@link JobRun#reach}; nothing outside a job. */
    public void reach(int done, int total) {
        if (RUN.isBound()) {
            RUN.get().reach(done, total);
        }
    }

    JobReport call(JobRun run, JobType type) {
        return ScopedValue.where(RUN, run).call(() -> type.run(run));
    }
}
