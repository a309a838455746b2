package vn.nangchuan.scope;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.DatabaseAccess.Account;
import vn.nangchuan.database.Secrets;

/** Builds the wall, then opens the two pools that work behind it. */
@Configuration(proxyBeanMethods = false)
class ScopeConfiguration {

    private static final int CONNECTIONS = 20;
    private static final int CONNECTIONS_TO_THE_PAST = 3;
    private static final int SIGN_IN_CONNECTIONS = 3;
    private static final String WITHOUT_KEPT_STATEMENTS = "&cachePrepStmts=false";

    @Bean
    ScopeSignature scopeSignature(Secrets secrets) {
        return new ScopeSignature(secrets.key("scope"));
    }

    @Bean(initMethod = "build")
    Wall wall(DatabaseAccess access, ScopeSignature signature) {
        return new Wall(access, signature);
    }

    @Bean
    @Primary
    ScopedDataSource dataSource(DatabaseAccess access, Wall wall, Scopes scopes, ScopeSignature signature) {
        return new ScopedDataSource(
                pool(
                        access.application().user(),
                        access.application(),
                        access.jdbcUrl(access.applicationSchema()),
                        CONNECTIONS),
                pool(
                        access.application().user() + "-past",
                        access.application(),
                        access.jdbcUrl(access.applicationSchema()) + WITHOUT_KEPT_STATEMENTS,
                        CONNECTIONS_TO_THE_PAST),
                scopes,
                signature,
                Clock.systemUTC());
    }

    @Bean(defaultCandidate = false, destroyMethod = "close")
    @SignInDatabase
    DataSource signInDataSource(DatabaseAccess access, Wall wall) {
        return pool(access.signIn().user(), access.signIn(), access.jdbcUrl(access.ownerSchema()), SIGN_IN_CONNECTIONS);
    }

    @Bean
    SQLExceptionTranslator wallExceptions() {
        return new WallExceptions();
    }

    private static HikariDataSource pool(String name, Account account, String address, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(address);
        config.setUsername(account.user());
        config.setPassword(account.password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(size > CONNECTIONS_TO_THE_PAST ? 2 : 0);
        config.setConnectionTimeout(15_000);
        return new HikariDataSource(config);
    }
}
