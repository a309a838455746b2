package vn.nangchuan.testing;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Gives every test the place for "who is signed in" of its own application. Each application puts its place into a
 * static field when it starts; one that comes from the cache has to put it back, or its tests sign in elsewhere.
 */
class OwnSecurityContexts implements TestExecutionListener, Ordered {

    private static final int BEFORE_SIGNING_IN = 9_000;

    @Override
    public int getOrder() {
        return BEFORE_SIGNING_IN;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
