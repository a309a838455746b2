package vn.nangchuan.scope;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Switches on {@link RetriedAfterLostRace}; its advice comes before all others. */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods(proxyTargetClass = true)
class RetryConfiguration {}
