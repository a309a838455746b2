package vn.nangchuan.jobs;

/** What came of asking for a job. */
public enum JobAnswer {
    /** It waits for its turn, or is begun already. */
    TAKEN_ON,
    /** It was asked for under the same key before, and nothing was added. */
    ASKED_BEFORE,
    /** Another of its type waits or runs at the unit, and it was not taken on. */
    ANOTHER_RUNS
}
