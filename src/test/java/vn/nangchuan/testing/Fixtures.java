package vn.nangchuan.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Finds every {@link Fixture}, whatever its package, and nothing else. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "vn.nangchuan",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(Fixture.class),
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        lazyInit = true)
class Fixtures {}
