package vn.nangchuan.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Asks for the demonstration, or for none.
 *
 * @param enabled unset: on with the embedded database, off with any other
 */
@ConfigurationProperties("nangchuan.demonstration")
record DemonstrationProperties(@Nullable Boolean enabled) {

    boolean enabledWith(boolean embeddedDatabase) {
        return enabled == null ? embeddedDatabase : enabled;
    }
}
