package vn.nangchuan.scope;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that services hand out beyond the unit it speaks of, on purpose: what is offered to the whole province, what
 * is law, or what only holds records that are judged by themselves.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Published {

    /** Why others may read it. */
    String value();
}
