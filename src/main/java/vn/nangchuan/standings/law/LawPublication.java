package vn.nangchuan.standings.law;

import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.nangchuan.jobs.JobReport;
import vn.nangchuan.jobs.JobRun;
import vn.nangchuan.jobs.JobType;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.scope.Scope;

/**
 * Publishes a draft in the background: all or nothing, in the name of whoever asked for it, so that four eyes are asked for
 * here too.
 *
 * @param publish given the draft's number and the key of the asking
 */
record LawPublication(String code, BiConsumer<Long, UUID> publish) implements JobType {

    static final String OF_PARAMETER = "PARAMETER_PUBLICATION";
    static final String OF_VERSION = "VERSION_PUBLICATION";

    private static final String PUBLISHED = "PUBLISHED";

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
        try {
            publish.accept(Objects.requireNonNull(run.subject()), run.key());
        } catch (BusinessRuleViolation refused) {
            throw namesSomething(refused) ? new BusinessRuleViolation(LawFinding.DRAFT_UNFIT) : refused;
        }
        return JobReport.of(PUBLISHED);
    }

    /** Of a refusal a job keeps the code alone; what names rules or examples is read where the draft is. */
    private static boolean namesSomething(BusinessRuleViolation refused) {
        return !refused.findings().getFirst().arguments().isEmpty();
    }
}
