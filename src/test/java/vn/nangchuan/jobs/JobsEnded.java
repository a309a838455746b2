package vn.nangchuan.jobs;

import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.Fixture;

/** Waits for jobs, for tests of what they do. */
@Fixture
public class JobsEnded {

    private final Scopes scopes;
    private final JobLists lists;
    private final JobRunner runner;

    JobsEnded(Scopes scopes, JobLists lists, JobRunner runner) {
        this.scopes = scopes;
        this.lists = lists;
        this.runner = runner;
    }

    /** Returns when no job runs any more. */
    public void await() throws Exception {
        runner.allEnded().get(2, TimeUnit.MINUTES);
    }

    /** Those of a unit, the latest first, when none runs any more. */
    public List<JobLine> at(UnitPath unit) throws Exception {
        await();
        return scopes.callIn(Scope.ofJob(unit, "test", JobPermissions.READ), lists::latest);
    }
}
