package vn.nangchuan.jobs;

import java.util.EnumSet;
import java.util.Set;

/** Where a job stands. */
public enum JobStatus {
    /** Waits for its turn; can be called off. */
    QUEUED,
    /** Is being done; can be called off between two parts. */
    RUNNING,
    /** Is done; its result says what came of it. */
    DONE,
    /** Was refused or broke off; what it changed together was changed whole or not at all. */
    FAILED,
    /** Was called off. */
    CANCELLED,
    /** The portal was stopped meanwhile; asked for again, it begins anew. */
    INTERRUPTED;

    private static final Set<JobStatus> OPEN = EnumSet.of(QUEUED, RUNNING);

    /** Whether something is still to come. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
