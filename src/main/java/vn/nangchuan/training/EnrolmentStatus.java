package vn.nangchuan.training;

/** Where an official's place in a class stands. */
public enum EnrolmentStatus {
    /** Holds a seat; has no result. */
    ENROLLED,
    /** Attended all of it and passed; waits for the certificate. */
    PASSED,
    /** Did not pass. */
    FAILED,
    /** Stopped coming after the class began. */
    DROPPED_OUT,
    /** Gave the seat back before the class began, or the class was cancelled. */
    WITHDRAWN;

    public boolean isResult() {
        return this == PASSED || this == FAILED || this == DROPPED_OUT;
    }
}
