package vn.nangchuan.jobs;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets modules have jobs asked for at times of the day. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class JobConfiguration {}
