package vn.nangchuan.files;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** The permissions of this module. */
public final class FilePermissions {

    public static final String READ = "files:read";
    public static final String ADD = "files:add";

    private FilePermissions() {}

    /** May open scans. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + READ + "')")
    public @interface MayReadFiles {}

    /** May upload scans. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + ADD + "')")
    public @interface MayAddFiles {}
}
