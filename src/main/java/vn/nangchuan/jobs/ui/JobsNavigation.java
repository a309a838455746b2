package vn.nangchuan.jobs.ui;

/** The address of the page of jobs. */
final class JobsNavigation {

    static final String JOBS = "jobs";

    private JobsNavigation() {}
}
