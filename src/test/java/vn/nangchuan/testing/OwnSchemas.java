package vn.nangchuan.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Gives a test class schemas of its own on the database server of its process; the others share theirs. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OwnSchemas {

    /** First part of the schemas' names: lower-case letters, digits and _. */
    String value();
}
