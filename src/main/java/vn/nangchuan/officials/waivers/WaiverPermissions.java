package vn.nangchuan.officials.waivers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** The permissions about waivers and reductions of standards. */
public final class WaiverPermissions {

    public static final String READ = "waivers:read";

    /** Ask for them for the officials whose dossiers one keeps, and take that back. */
    public static final String REQUEST = "waivers:request";

    /** Approve or refuse what somebody else has asked for, and revoke what was approved. */
    public static final String APPROVE = "waivers:approve";

    private WaiverPermissions() {}

    /** May see the waivers of the dossiers in scope. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + READ + "')")
    public @interface MayReadWaivers {}

    /** May ask for waivers. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + REQUEST + "')")
    public @interface MayRequestWaivers {}

    /** May decide on waivers that others ask for. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + APPROVE + "')")
    public @interface MayApproveWaivers {}
}
