package vn.nangchuan.demonstration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nangchuan.kernel.BusinessClock;

/** The one business clock of the portal. */
@Configuration(proxyBeanMethods = false)
class DemonstrationConfiguration {

    @Bean
    BusinessClock businessClock(DemonstrationClock clock) {
        return clock.clock();
    }
}
