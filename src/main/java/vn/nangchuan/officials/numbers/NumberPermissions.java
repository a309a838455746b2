package vn.nangchuan.officials.numbers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** The permission to compare identity numbers. */
public final class NumberPermissions {

    /** Compare dossiers of several communes that have the same identity number, and decide about it. */
    public static final String COMPARE = "officials:compare-numbers";

    private NumberPermissions() {}

    /** May compare identity numbers of communes and decide. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@scopes.may('" + COMPARE + "')")
    public @interface MayCompareNumbers {}
}
