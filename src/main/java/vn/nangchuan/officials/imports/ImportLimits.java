package vn.nangchuan.officials.imports;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How many files of people are kept.
 *
 * @param kept how long, since it was brought or taken over
 * @param mostOpen how many of a unit that are not taken over
 * @param mostBytes how large all of a unit may be together
 */
@ConfigurationProperties("nangchuan.register-imports")
record ImportLimits(Duration kept, int mostOpen, DataSize mostBytes) {}
