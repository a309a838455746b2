package vn.nangchuan.jobs;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.jobs.JobPermissions.MayReadJobs;
import vn.nangchuan.scope.JudgedInside;

/** Says which jobs run and ran. */
@Service
@Transactional(readOnly = true)
@MayReadJobs
public class JobLists {

    private static final int SHOWN = 30;

    private final JobTable table;
    private final JobBook book;
    private final JobRunner runner;

    JobLists(JobTable table, JobBook book, JobRunner runner) {
        this.table = table;
        this.book = book;
        this.runner = runner;
    }

    /** Those of the scope, the latest first; not more than a page shows. */
    public List<JobLine> latest() {
        return table.latest(SHOWN).stream().map(book::line).toList();
    }

    /** What can be started by hand, by the names of the types. */
    @JudgedInside("names of types, which are nobody's")
    public List<String> offered() {
        return runner.types().values().stream()
                .filter(JobType::isOffered)
                .map(JobType::code)
                .sorted()
                .toList();
    }
}
