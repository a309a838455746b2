package vn.nangchuan.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** The permissions of this module. */
public final class AccessPermissions {

    /** Held by nobody's role: marks a session that can do nothing but choose a new password. */
    static final String PASSWORD_CHANGE_DUE = "access:password-change-due";

    /** Create, lock and end accounts, and give them roles. */
    public static final String MANAGE_ACCOUNTS = "access:manage-accounts";

    private AccessPermissions() {}

    /** May create, lock and end accounts, and give them roles. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + MANAGE_ACCOUNTS + "')")
    public @interface MayManageAccounts {}

    /** Whoever is signed in may look after their own account. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("isAuthenticated()")
    public @interface MayKeepOwnAccount {}
}
