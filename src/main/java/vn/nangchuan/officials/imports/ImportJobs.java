package vn.nangchuan.officials.imports;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nangchuan.jobs.JobType;

/** What is done with files in the background. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportLimits.class)
class ImportJobs {

    @Bean
    JobType registerCheck(ImportAskers askers, ImportWork work) {
        return new ImportJob(ImportJob.CHECK, askers, work::check);
    }

    @Bean
    JobType registerApplication(ImportAskers askers, ImportWork work) {
        return new ImportJob(ImportJob.APPLY, askers, work::apply);
    }

    @Bean
    JobType registerUndoing(ImportAskers askers, ImportUndoing work) {
        return new ImportJob(ImportJob.UNDO, askers, work::undo);
    }
}
