package vn.nangchuan.database;

/** The portal cannot start as it is set up. The message is one line: what is wrong and what mends it. */
public class StartupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartupRefused(String message) {
        super(message);
    }

    public StartupRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
