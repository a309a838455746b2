package vn.nangchuan.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** The permissions of this module. */
public final class AccessPermissions {

    /** Ends the names that no role holds: they mark a session which can do nothing before something was done. */
    static final String DUE = "-due";

    /** Nothing before a new password is chosen. */
    static final String PASSWORD_CHANGE_DUE = "access:password-change" + DUE;

    /** Nothing before another place of work is chosen, because the roles at the last one have ended. */
    static final String WORKPLACE_DUE = "access:workplace" + DUE;

    private AccessPermissions() {}

    /** Whoever is signed in may look after their own account. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("isAuthenticated()")
    public @interface MayKeepOwnAccount {}
}
