package vn.nangchuan.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** The permissions of this module. */
public final class AuditPermissions {

    /** Search all lines of the scope. */
    public static final String READ = "audit:read";

    /** See the history of what one may open anyway. */
    public static final String HISTORY = "audit:history";

    /** See who opened one's own dossier. */
    public static final String OWN = "audit:own";

    private AuditPermissions() {}

    /** May search all lines of the scope. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + READ + "')")
    public @interface MaySearchAudit {}

    /** May see the history of what one may open. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + HISTORY + "')")
    public @interface MayReadHistory {}

    /** May see who opened a dossier: one's own, or one that one may open. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + OWN + "') or @scopes.may('" + HISTORY + "')")
    public @interface MayReadViewers {}
}
