package vn.nangchuan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standings.StandingsOfProvince;

/**
 * Works out all standings anew after each test, in the provinces in which it did something, and finds no difference to
 * what is stored: whoever changes a fact in a new way and forgets to assess anew is told here.
 */
class StandingsStayTrue implements BeforeAllCallback, AfterEachCallback {

    /** Another class may have left the portal's clock somewhere else. */
    @Override
    public void beforeAll(ExtensionContext tests) {
        SpringExtension.getApplicationContext(tests).getBean(TestClock.class).setTo(TestClock.FIRST_DAY);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        ApplicationContext portal = SpringExtension.getApplicationContext(test);
        StandingsOfProvince standings = portal.getBean(StandingsOfProvince.class);
        Set<UnitPath> provinces = portal.getBean(TestProvinces.class).workedIn();
        if (!isBypassed(test)) {
            assertThat(provinces.stream().flatMap(province -> standings.differences(province).stream()))
                    .as("standings that are stored otherwise than the facts lead to")
                    .isEmpty();
        }
    }

    private static boolean isBypassed(ExtensionContext test) {
        return AnnotationSupport.isAnnotated(test.getTestMethod(), StandingsBypassed.class)
                || AnnotationSupport.isAnnotated(test.getTestClass(), StandingsBypassed.class);
    }
}
