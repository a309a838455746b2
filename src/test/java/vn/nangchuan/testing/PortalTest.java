package vn.nangchuan.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test of the whole portal on a real database, with a clock that the test sets and provinces of its own. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@Import({TestClock.class, StatementCounter.class, RowsRead.class, TestProvinces.class, TestClasses.class})
public @interface PortalTest {}
