package vn.nangchuan.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * The permissions of this module. Names that end with "-due" are held by nobody's role: they mark a session which can do
 * nothing before something was done.
 */
public final class AccessPermissions {

    /** Nothing before a new password is chosen. */
    static final String PASSWORD_CHANGE_DUE = "access:password-change-due";

    /** Nothing before a code of the second factor is entered. */
    static final String SECOND_STEP_DUE = "access:second-step-due";

    /** Nothing before a second factor is set up. */
    static final String ENROLMENT_DUE = "access:second-factor-due";

    /** Nothing before another place of work is chosen, because no role is held at the last one. */
    static final String WORKPLACE_DUE = "access:workplace-due";

    private AccessPermissions() {}

    /** Whoever is signed in may look after their own account, but not with a password alone where a code is due too. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("isAuthenticated() and !hasAuthority('" + SECOND_STEP_DUE + "')")
    public @interface MayKeepOwnAccount {}

    /** Whoever has given the right password may take the further steps of signing in. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("isAuthenticated()")
    public @interface MayFinishSignIn {}

    /** Whoever is signed in and held back by no step may do what is their own at the place where they work. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("isAuthenticated() and !hasAnyAuthority('" + PASSWORD_CHANGE_DUE + "', '" + SECOND_STEP_DUE + "', '"
            + ENROLMENT_DUE + "', '" + WORKPLACE_DUE + "')")
    public @interface MayWork {}
}
