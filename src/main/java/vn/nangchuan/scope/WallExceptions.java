package vn.nangchuan.scope;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/**
 * Reads the server's error numbers where the driver's classes mislead: a refusal by the wall arrives as a lost
 * connection, and a lost race under snapshot isolation as anything.
 */
class WallExceptions implements SQLExceptionTranslator {

    private static final int CHECK_OPTION_FAILED = 1369;
    private static final int SIGNALLED_BY_TRIGGER = 1644;
    private static final int RECORD_CHANGED = 1020;
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;

    private final SQLExceptionTranslator others = new SQLExceptionSubclassTranslator();

    @Override
    public @Nullable DataAccessException translate(String task, @Nullable String sql, SQLException e) {
        return switch (e.getErrorCode()) {
            case CHECK_OPTION_FAILED, SIGNALLED_BY_TRIGGER -> new WallViolation(e);
            case RECORD_CHANGED -> new OptimisticLockingFailureException(task, e);
            case LOCK_WAIT_TIMEOUT, DEADLOCK -> new CannotAcquireLockException(task, e);
            default -> others.translate(task, sql, e);
        };
    }
}
