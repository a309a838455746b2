package vn.nangchuan.officials;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** The permissions of this module. */
public final class OfficialPermissions {

    public static final String READ = "officials:read";
    /** Open the one dossier to which the scope is narrowed: one's own, or one opened in an emergency. */
    public static final String READ_OWN = "officials:read-own";

    public static final String EDIT = "officials:edit";

    /** Ask to have the own dossier corrected. */
    public static final String REQUEST_CORRECTION = "officials:request-correction";

    public static final String ASSIGN = "officials:assign";

    public static final String CONFIGURE = "officials:configure";

    /** Set the classes of communes and the numbers of staff assigned to them. */
    public static final String HEADCOUNT = "officials:headcount";

    private OfficialPermissions() {}

    /** May see the register and open a dossier. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + READ + "')")
    public @interface MayReadOfficials {}

    /** May open dossiers: those of the scope, which for an official is their own. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + READ + "') or @scopes.may('" + READ_OWN + "')")
    public @interface MayOpenDossiers {}

    /** May keep dossiers. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + EDIT + "')")
    public @interface MayEditOfficials {}

    /** May ask to have the own dossier corrected. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + REQUEST_CORRECTION + "')")
    public @interface MayRequestCorrections {}

    /** May hand a dossier from one unit to another. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + ASSIGN + "')")
    public @interface MayAssignOfficials {}

    /** May set what a province decides about its register, such as which posts are key. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + CONFIGURE + "')")
    public @interface MayConfigureOfficials {}

    /** May set classes of communes and numbers of staff. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + HEADCOUNT + "')")
    public @interface MaySetHeadcount {}
}
