package vn.nangchuan.standards.commandline;

/** How a run ended. */
enum ExitCode {
    /** Everybody is judged. */
    ALL_JUDGED(0),
    USAGE(2),
    /** The rules, their examples or what the province has set is wrong; nobody is judged. */
    RULES_WRONG(3),
    /** Some rows are refused, and whoever they are about is not judged. */
    ROWS_REFUSED(4),
    /** A file cannot be read or written. */
    FILE_FAILED(5);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
