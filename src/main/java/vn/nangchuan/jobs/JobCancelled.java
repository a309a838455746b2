package vn.nangchuan.jobs;

/** A job was called off. What its running transaction changed is taken back. */
public final class JobCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JobCancelled() {
        super("Called off");
    }
}
