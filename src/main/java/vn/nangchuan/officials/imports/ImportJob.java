package vn.nangchuan.officials.imports;

import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import vn.nangchuan.jobs.JobReport;
import vn.nangchuan.jobs.JobRun;
import vn.nangchuan.jobs.JobType;
import vn.nangchuan.scope.Scope;

/**
 * Something done with a file in the background, in the name of whoever asked for it and under the rights that they hold when
 * it begins.
 *
 * @param work given the file's number
 */
record ImportJob(String code, ImportAskers askers, LongFunction<JobReport> work) implements JobType {

    static final String CHECK = "REGISTER_CHECK";
    static final String APPLY = "REGISTER_APPLY";
    static final String UNDO = "REGISTER_UNDO";
    static final List<String> ALL = List.of(CHECK, APPLY, UNDO);

    @Override
    public boolean isOffered() {
        return false;
    }

    @Override
    public Scope scopeFor(Scope asker) {
        return asker;
    }

    @Override
    public JobReport run(JobRun run) {
        long file = Objects.requireNonNull(run.subject());
        return askers.as(file, code, () -> work.apply(file));
    }
}
