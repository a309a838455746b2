package vn.nangchuan.access;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nangchuan.database.DatabaseAccess;

/** What kind of installation this is: one that is demonstrated, or one that works. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DemonstrationProperties.class)
class InstallationSetup {

    @Bean
    Demonstration demonstration(DemonstrationProperties asked, DatabaseAccess database) {
        return new Demonstration(asked.enabledWith(database.embedded()));
    }
}
