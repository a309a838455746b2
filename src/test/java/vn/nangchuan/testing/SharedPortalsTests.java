package vn.nangchuan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTestContextBootstrapper;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.cache.DefaultCacheAwareContextLoaderDelegate;
import org.springframework.test.context.support.DefaultBootstrapContext;
import org.springframework.util.ClassUtils;

/** Test classes share portals: one starts in four to eight seconds, and a build waits for each. */
class SharedPortalsTests {

    /** Besides those of proofs. Whoever needs one more raises the number here, and says in the commit what for. */
    private static final int MOST = 45;

    @Test
    void noMorePortalsAreStartedThanTheTestsNeed() {
        Map<MergedContextConfiguration, List<String>> portals = portals();
        List<String> ofOneClass = portals.values().stream()
                .filter(classes -> classes.size() == 1)
                .map(List::getFirst)
                .sorted()
                .toList();

        assertThat(portals.size())
                .as(
                        "portals that differ; a helper that is a @Fixture needs no @Import. Alone with theirs: %s",
                        ofOneClass)
                .isLessThanOrEqualTo(MOST);
    }

    private static Map<MergedContextConfiguration, List<String>> portals() {
        Map<MergedContextConfiguration, List<String>> portals = new LinkedHashMap<>();
        ClassPathScanningCandidateComponentProvider tests = new ClassPathScanningCandidateComponentProvider(false);
        tests.addIncludeFilter(new AnnotationTypeFilter(SpringBootTest.class));
        for (BeanDefinition found : tests.findCandidateComponents("vn.nangchuan")) {
            Class<?> type = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
            if (!type.isAnnotationPresent(Tag.class)) {
                portals.computeIfAbsent(portalOf(type), _ -> new ArrayList<>()).add(type.getSimpleName());
            }
        }
        return portals;
    }

    /** As Spring's test framework tells them apart. */
    private static MergedContextConfiguration portalOf(Class<?> test) {
        SpringBootTestContextBootstrapper bootstrapper = new SpringBootTestContextBootstrapper();
        bootstrapper.setBootstrapContext(
                new DefaultBootstrapContext(test, new DefaultCacheAwareContextLoaderDelegate()));
        return bootstrapper.buildMergedContextConfiguration();
    }
}
