package vn.nangchuan.standings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** The permissions of this module. */
public final class StandingPermissions {

    public static final String READ = "standings:read";

    private StandingPermissions() {}

    /** May see how officials stand, and the figures counted from it. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + READ + "')")
    public @interface MayReadStandings {}
}
