package vn.nangchuan.units;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** The permissions of this module. */
public final class UnitPermissions {

    public static final String READ = "units:read";
    public static final String REORGANISE = "units:reorganise";

    /** Bring the province's units up to a code list. */
    public static final String IMPORT = "units:import";

    private UnitPermissions() {}

    /** May see the tree of units. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + READ + "')")
    public @interface MayReadUnits {}

    /** May open, end and succeed units. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + REORGANISE + "')")
    public @interface MayReorganiseUnits {}

    /** May bring the province's units up to a code list. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + IMPORT + "')")
    public @interface MayImportUnits {}
}
