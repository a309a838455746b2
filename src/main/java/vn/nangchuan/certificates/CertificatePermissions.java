package vn.nangchuan.certificates;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** The permissions of this module. */
public final class CertificatePermissions {

    public static final String READ = "certificates:read";
    public static final String SUBMIT = "certificates:submit";
    public static final String REVIEW = "certificates:review";
    /** Hand in papers of one's own, for the unit that keeps the dossier to submit. */
    public static final String HAND_IN = "certificates:hand-in";

    private CertificatePermissions() {}

    /** May see the certificates of the dossiers in scope. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + READ + "')")
    public @interface MayReadCertificates {}

    /** May hand in, correct and withdraw certificates. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + SUBMIT + "')")
    public @interface MaySubmitCertificates {}

    /** May decide on certificates that others handed in. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + REVIEW + "')")
    public @interface MayReviewCertificates {}

    /** May hand in papers for the own dossier, and take them back. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + HAND_IN + "')")
    public @interface MayHandInPapers {}
}
