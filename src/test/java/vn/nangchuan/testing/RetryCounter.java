package vn.nangchuan.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.event.EventListener;
import org.springframework.resilience.retry.MethodRetryEvent;
import vn.nangchuan.kernel.BusinessRuleViolation;

/** Counts how often a retried service method failed for another reason than a rule, and so was run again. */
@Fixture
public class RetryCounter {

    private final AtomicInteger retries = new AtomicInteger();

    @EventListener
    void count(MethodRetryEvent retry) {
        if (!(retry.getFailure() instanceof BusinessRuleViolation)) {
            retries.incrementAndGet();
        }
    }

    public int retries() {
        return retries.get();
    }
}
