package vn.nangchuan.accounts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** The permissions of this module. */
public final class AccountPermissions {

    /** Open, close and change accounts of one's units, and give and end roles there as far as delegated. */
    public static final String MANAGE = "accounts:manage";

    /** Open a dossier outside the ordinary right, with a reason, for some hours. */
    public static final String EMERGENCY = "accounts:emergency";

    /** Held by no role: open the first accounts of an installation, whatever their roles. */
    public static final String INSTALL = "accounts:install";

    private AccountPermissions() {}

    /** May manage accounts of their units and the roles they may pass on. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + MANAGE + "')")
    public @interface MayManageAccounts {}

    /** May open a dossier in an emergency. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + EMERGENCY + "')")
    public @interface MayOpenInEmergency {}

    /** May open an installation's first accounts. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + INSTALL + "')")
    public @interface MayInstallAccounts {}
}
