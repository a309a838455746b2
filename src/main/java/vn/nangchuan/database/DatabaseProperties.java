package vn.nangchuan.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which database the portal uses.
 *
 * @param address {@code host:port} of a MariaDB server that is already there; absent: the embedded one
 * @param name first part of the names of the two schemas and the four database accounts
 * @param folder where the embedded server, the secrets and the scans are kept between starts
 * @param owner account that migrates and builds the wall; only with an address
 * @param application account of the running portal; only with an address
 */
@ConfigurationProperties("nangchuan.database")
record DatabaseProperties(
        @Nullable String address,
        @DefaultValue("nangchuan") String name,
        @DefaultValue("data") Path folder,
        @Nullable Login owner,
        @Nullable Login application) {

    DatabaseProperties {
        if (!name.matches("[a-z][a-z0-9_]{0,40}")) {
            throw new StartupRefused("nangchuan.database.name must be lower-case letters, digits and _, not " + name);
        }
    }

    boolean embedded() {
        return address == null || address.isBlank();
    }

    /** A database account from the configuration. */
    record Login(String user, String password) {}
}
