package vn.nangchuan.officials.movements;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** The permissions about movements of officials. */
public final class MovementPermissions {

    public static final String READ = "movements:read";

    /** Record what happens within the unit whose dossiers one keeps. */
    public static final String RECORD = "movements:record";

    /** Propose that somebody goes to another unit, and answer what another unit proposes. */
    public static final String PROPOSE = "movements:propose";

    /** Order what both sides agree on, or refuse it. */
    public static final String ORDER = "movements:order";

    private MovementPermissions() {}

    /** May see the movements of the scope. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + READ + "')")
    public @interface MayReadMovements {}

    /** May record movements within a unit. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + RECORD + "')")
    public @interface MayRecordMovements {}

    /** May propose movements between units and answer them. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + PROPOSE + "')")
    public @interface MayProposeMovements {}

    /** May order movements between units. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + ORDER + "')")
    public @interface MayOrderMovements {}
}
