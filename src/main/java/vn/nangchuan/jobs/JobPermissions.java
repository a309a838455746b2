package vn.nangchuan.jobs;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** The permissions of this module. */
public final class JobPermissions {

    /** See which jobs run and ran, and what came of them. */
    public static final String READ = "jobs:read";

    /** Start and call off jobs. */
    public static final String RUN = "jobs:run";

    private JobPermissions() {}

    /** May see which jobs run and ran. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + READ + "')")
    public @interface MayReadJobs {}

    /** May start and call off jobs. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + RUN + "')")
    public @interface MayRunJobs {}
}
