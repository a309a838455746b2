package vn.nangchuan.nominations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** The permissions of this module. */
public final class NominationPermissions {

    public static final String READ = "nominations:read";
    public static final String NOMINATE = "nominations:nominate";
    public static final String DECIDE = "nominations:decide";

    private NominationPermissions() {}

    /** May see nominations of the scope's officials and to the scope's classes. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + READ + "')")
    public @interface MayReadNominations {}

    /** May nominate the scope's officials. The checks also read standings and classes, and ask for those permissions. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + NOMINATE + "')")
    public @interface MayNominate {}

    /** May decide nominations to the scope's classes. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + DECIDE + "')")
    public @interface MayDecideNominations {}
}
