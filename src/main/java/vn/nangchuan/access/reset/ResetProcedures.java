package vn.nangchuan.access.reset;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.scope.SignInDatabase;

/** Tokens that reset a password, behind the database account of sign-in. */
@Component
class ResetProcedures implements ResetStore {

    private final JdbcClient database;

    ResetProcedures(@SignInDatabase DataSource database) {
        this.database = JdbcClient.create(database);
    }

    @Override
    public Optional<Recipient> recipient(AccountId account) {
        return database.sql("CALL sign_in_mail_address(:account)")
                .param("account", account.value())
                .query((row, _) -> new Recipient(
                        Objects.requireNonNull(row.getString("email")),
                        Objects.requireNonNull(row.getString("language"))))
                .optional();
    }

    @Override
    public void start(AccountId account, String tokenHash, Instant expiry) {
        database.sql("CALL sign_in_start_reset(:account, :hash, :expires)")
                .param("account", account.value())
                .param("hash", tokenHash)
                .param("expires", utc(expiry))
                .update();
    }

    @Override
    public Optional<Owner> find(String tokenHash, Instant now) {
        return database.sql("CALL sign_in_find_reset(:hash, :now)")
                .param("hash", tokenHash)
                .param("now", utc(now))
                .query((row, _) ->
                        new Owner(new AccountId(row.getLong("id")), Objects.requireNonNull(row.getString("username"))))
                .optional();
    }

    @Override
    public boolean use(String tokenHash, Instant now) {
        return database.sql("CALL sign_in_use_reset(:hash, :now)")
                        .param("hash", tokenHash)
                        .param("now", utc(now))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
