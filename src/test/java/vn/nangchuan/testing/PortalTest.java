package vn.nangchuan.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole portal on a real database, with a clock that the test sets and provinces of its own. After each
 * test the standings stored in the provinces that it worked in must be those that the facts lead to.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@ExtendWith(StandingsStayTrue.class)
@Import({TestClock.class, StatementCounter.class, Fixtures.class})
public @interface PortalTest {}
