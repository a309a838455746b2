package vn.nangchuan.uikit;

import java.security.SecureRandom;
import org.slf4j.Logger;

/** The name of one failure, short enough to read out on the telephone; the log line carries the same. */
public record ErrorId(String value) {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Logs the failure under a new id. */
    public static ErrorId log(Logger logger, String what, Throwable failure) {
        ErrorId id = next();
        logger.error("[{}] {}", id, what, failure);
        return id;
    }

    private static ErrorId next() {
        StringBuilder value = new StringBuilder("NC-");
        RANDOM.ints(8, 0, LETTERS.length()).forEach(index -> value.append(LETTERS.charAt(index)));
        return new ErrorId(value.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
