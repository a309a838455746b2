package vn.nangchuan.scope;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A service method whose answer does not say whose it is, a total, a number, a picture, and which therefore has it
 * judged before it answers.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface JudgedInside {

    /** How. */
    String value();
}
