package vn.nangchuan.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test that reads the demonstration's data; all of them share one portal and its schemas, so none may write. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "nangchuan.demonstration.enabled=true")
@OwnSchemas("nc_article")
@Import(StatementCounter.class)
public @interface DemonstrationTest {}
