package vn.nangchuan.officials.imports;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nangchuan.jobs.JobType;

/** What is done with files in the background. */
@Configuration(proxyBeanMethods = false)
class ImportJobs {

    @Bean
    JobType registerCheck(ImportWork work) {
        return new ImportJob(ImportJob.CHECK, work::check);
    }

    @Bean
    JobType registerApplication(ImportWork work) {
        return new ImportJob(ImportJob.APPLY, work::apply);
    }

    @Bean
    JobType registerUndoing(ImportWork work) {
        return new ImportJob(ImportJob.UNDO, work::undo);
    }
}
