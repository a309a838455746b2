package vn.nangchuan.kernel;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Whether a failure means only that the database could not be reached, or went away in the middle. */
public final class LostConnection {

    private static final String CONNECTION_FAILURES = "08";

    private LostConnection() {}

    public static boolean isCauseOf(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(CONNECTION_FAILURES)) {
                return true;
            }
        }
        return false;
    }
}
