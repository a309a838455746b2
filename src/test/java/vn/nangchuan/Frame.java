package vn.nangchuan;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import vn.nangchuan.access.Demonstration;
import vn.nangchuan.access.TestAccounts;
import vn.nangchuan.access.devices.MemoryDevices;
import vn.nangchuan.access.reset.MemoryResets;
import vn.nangchuan.access.secondfactor.MemorySecondFactors;
import vn.nangchuan.database.Secrets;
import vn.nangchuan.database.TestSecrets;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.testing.TestFolders;

/** The frame by itself, without a database: sign-in, layout, home and error views over accounts in memory. */
@EnableAutoConfiguration(
        exclude = {
            DataSourceAutoConfiguration.class,
            HibernateJpaAutoConfiguration.class,
            DataJpaRepositoriesAutoConfiguration.class
        })
@ComponentScan(
        basePackages = {"vn.nangchuan.uikit", "vn.nangchuan.access", "vn.nangchuan.shell"},
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @ComponentScan.Filter(
                    type = FilterType.REGEX,
                    pattern = "vn\\.nangchuan\\.access\\.(SignedInScope|Credentials|InstallationSetup|.*Procedures)")
        })
@EnableVaadin({"vn.nangchuan.uikit", "vn.nangchuan.access", "vn.nangchuan.shell"})
@Import({TestAccounts.class, MemoryDevices.class, MemorySecondFactors.class, MemoryResets.class})
public class Frame {

    @Bean
    Demonstration demonstration(@Value("${nangchuan.demonstration.enabled:false}") boolean enabled) {
        return new Demonstration(enabled);
    }

    @Bean
    Secrets secrets() {
        return TestSecrets.in(TestFolders.run().resolve("frame"));
    }

    @Bean
    BusinessClock businessClock() {
        Instant start = Instant.parse("2019-07-19T01:00:00Z");
        return BusinessClock.shifted(Clock.systemUTC(), Duration.between(Instant.now(), start));
    }
}
