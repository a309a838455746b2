package vn.nangchuan.standings.law;

import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.nangchuan.jobs.JobReport;
import vn.nangchuan.jobs.JobRun;
import vn.nangchuan.jobs.JobType;
import vn.nangchuan.scope.Scope;

/**
 * Publishes a value that the province sets, in the background: all or nothing, in the name of whoever asked for it, so
 * that four eyes are asked for here too.
 */
@Component
class ParameterPublication implements JobType {

    static final String CODE = "PARAMETER_PUBLICATION";

    private static final String PUBLISHED = "PUBLISHED";

    private final ObjectProvider<ParameterDesk> desk;

    /** Resolved late: the desk assesses anew, and that says how far it is. */
    ParameterPublication(ObjectProvider<ParameterDesk> desk) {
        this.desk = desk;
    }

    @Override
    public String code() {
        return CODE;
    }

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
        desk.getObject().publish(Objects.requireNonNull(run.subject()), run.key());
        return JobReport.of(PUBLISHED);
    }
}
