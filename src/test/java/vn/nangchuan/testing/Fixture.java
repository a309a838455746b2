package vn.nangchuan.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.TestComponent;

/**
 * A helper of tests that every {@link PortalTest} has without importing it, so that they all share one portal: each set of
 * imports is another portal, which takes seconds to start. It is made when a test first asks for it. It must not change
 * what the portal does, and must keep nothing of one test that another could see.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestComponent
public @interface Fixture {}
