package vn.nangchuan.database;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.nangchuan.database.DatabaseAccess.Account;
import vn.nangchuan.database.DatabaseProperties.Login;

/** Starts the embedded server or takes the one that is named, prepares its accounts and says how to reach it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    @Bean
    PortalFolder portalFolder(DatabaseProperties properties) {
        return new PortalFolder(properties.folder());
    }

    @Bean
    Secrets secrets(DatabaseProperties properties, Environment environment) {
        return new Secrets(properties.folder(), environment);
    }

    @Bean(destroyMethod = "close")
    DatabaseServer databaseServer(DatabaseProperties properties, Secrets secrets) {
        return properties.embedded() ? embedded(properties, secrets) : named(properties);
    }

    @Bean
    DatabaseAccess databaseAccess(DatabaseServer server, DatabaseProperties properties, Secrets secrets) {
        DatabaseAccess access = server.access(properties.name(), secrets);
        new ServerCheck(access).run();
        return access;
    }

    private static DatabaseServer embedded(DatabaseProperties properties, Secrets secrets) {
        EmbeddedServer server = new EmbeddedServer(properties.folder());
        server.start(secrets.password("database-root"));
        return new DatabaseServer("127.0.0.1", server.port(), server, null, null);
    }

    static DatabaseServer named(DatabaseProperties properties) {
        String address = String.valueOf(properties.address());
        if (!address.matches("[A-Za-z0-9.\\-]+:\\d{1,5}")) {
            throw new StartupRefused("nangchuan.database.address must be host:port, not " + address);
        }
        Login owner = properties.owner();
        Login application = properties.application();
        if (owner == null || application == null) {
            throw new StartupRefused("a database address needs nangchuan.database.owner.user/.password and"
                    + " nangchuan.database.application.user/.password beside it");
        }
        int colon = address.lastIndexOf(':');
        return new DatabaseServer(
                address.substring(0, colon),
                Integer.parseInt(address.substring(colon + 1)),
                null,
                new Account(owner.user(), owner.password()),
                new Account(application.user(), application.password()));
    }
}
