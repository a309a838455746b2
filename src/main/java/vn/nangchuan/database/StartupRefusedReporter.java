package vn.nangchuan.database;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Prints a refused start as its one line, in place of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartupRefusedReporter implements SpringBootExceptionReporter {

    @Override
    @SuppressWarnings("SystemOut") // The log may be what is set up wrongly; the line must reach whoever started us.
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartupRefused refused) {
                System.err.println("Nâng Chuẩn cannot start: " + oneLine(refused));
                return true;
            }
        }
        return false;
    }

    private static String oneLine(StartupRefused refused) {
        return String.valueOf(refused.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
