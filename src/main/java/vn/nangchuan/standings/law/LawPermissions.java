package vn.nangchuan.standings.law;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** The permissions about the law that the portal judges by. */
public final class LawPermissions {

    /** See the rules and what the province has set. */
    public static final String READ = "law:read";

    /** Draft what the province sets, and discard drafts. */
    public static final String DRAFT = "law:draft";

    /** Publish what somebody else has drafted. */
    public static final String PUBLISH = "law:publish";

    /** See how everybody would stand if drafts were published. For roles that read the law and the standings. */
    public static final String TRY = "law:try";

    private LawPermissions() {}

    /** May see the rules and what the province has set. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + READ + "')")
    public @interface MayReadLaw {}

    /** May draft what the province sets. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + DRAFT + "')")
    public @interface MayDraftLaw {}

    /** May publish what somebody else has drafted. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + PUBLISH + "')")
    public @interface MayPublishLaw {}

    /** May see how everybody would stand if drafts were published. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + TRY + "')")
    public @interface MayTryLaw {}
}
