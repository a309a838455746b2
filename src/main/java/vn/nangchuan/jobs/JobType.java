package vn.nangchuan.jobs;

import vn.nangchuan.scope.Scope;

/**
 * A kind of work that can be done in the background; a bean of the module that knows how. It is given nothing but numbers
 * and the scope, so that whoever reads the table of jobs reads nothing about anybody.
 */
public interface JobType {

    /**
     * Its name, such as {@code RECOMPUTATION}. Its texts stand under {@code jobs.RECOMPUTATION} in the message files:
     * {@code .name}, {@code .saying}, {@code .result.CODE} for each result and, when it is offered, {@code .start}.
     */
    String code();

    /** Whether it can be started from the page of jobs; else a screen of its module does. */
    boolean isOffered();

    /** Whether each person may have one of it waiting or running at a unit; else one does for all. */
    default boolean isPersonal() {
        return false;
    }

    /** In which scope it works: at the asker's path, under its own name or the asker's. */
    Scope scopeFor(Scope asker);

    /**
     * Does the work, outside any transaction, and says between its parts how far it is.
     *
     * @throws JobCancelled from {@link JobRun#reach} when it was called off; to be let through
     * @throws vn.nangchuan.kernel.BusinessRuleViolation when a rule refuses it
     */
    JobReport run(JobRun run);
}
