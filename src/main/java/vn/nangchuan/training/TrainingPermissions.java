package vn.nangchuan.training;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** The permissions of this module. */
public final class TrainingPermissions {

    public static final String READ = "training:read";
    public static final String MANAGE = "training:manage";
    public static final String ARCHIVE = "training:archive";
    public static final String FIGURES = "training:figures";

    private TrainingPermissions() {}

    /** May see classes, and the enrolments that the scope shows. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + READ + "')")
    public @interface MayReadTraining {}

    /** May plan and run the classes of units in the scope. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + MANAGE + "')")
    public @interface MayManageTraining {}

    /** May enter programmes, and classes as they were run elsewhere, past the workflow. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + ARCHIVE + "')")
    public @interface MayArchiveTraining {}

    /** May see how many classes, enrolments and people there were, and what they cost: who hosts classes or oversees. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + FIGURES + "')")
    public @interface MayReadClassFigures {}
}
