package vn.nangchuan.exports;

import vn.nangchuan.jobs.JobStatus;

/** Where a list stands that is taken away in the background. */
public enum ExportStatus {
    /** Its turn comes. */
    WAITING,
    /** Its lines are being written. */
    WRITING,
    /** Its file can be fetched. */
    READY,
    /** Its file was removed when its time was over. */
    EXPIRED,
    /** A rule was against it, or it broke off. */
    FAILED,
    /** The person called it off. */
    CANCELLED,
    /** The portal was stopped meanwhile. */
    INTERRUPTED;

    /** Whether something is still to come. */
    public boolean isOpen() {
        return this == WAITING || this == WRITING;
    }

    static ExportStatus of(JobStatus job) {
        return switch (job) {
            case QUEUED -> WAITING;
            case RUNNING, DONE -> WRITING;
            case FAILED -> FAILED;
            case CANCELLED -> CANCELLED;
            case INTERRUPTED -> INTERRUPTED;
        };
    }
}
