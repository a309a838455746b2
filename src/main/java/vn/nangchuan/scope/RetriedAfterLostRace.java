package vn.nangchuan.scope;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.resilience.annotation.Retryable;

/**
 * Runs a service method again, in a new transaction, when it lost a race for a row ({@link LostRace}); five times at
 * most. Belongs on methods that begin the transaction themselves: the retry wraps the permission check and the
 * transaction, whatever the order of the annotations. What the method does outside the database is done again too, so
 * commands with such effects carry an idempotency key.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Retryable(predicate = LostRace.class, maxRetries = 5, delay = 20, jitter = 20, multiplier = 2, maxDelay = 500)
public @interface RetriedAfterLostRace {}
