package vn.nangchuan.access.secondfactor;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.scope.SignInDatabase;

/** Second factors behind the database account of sign-in. */
@Component
class SecondFactorProcedures implements SecondFactorStore {

    private final JdbcClient database;
    private final BusinessClock clock;

    SecondFactorProcedures(@SignInDatabase DataSource database, BusinessClock clock) {
        this.database = JdbcClient.create(database);
        this.clock = clock;
    }

    @Override
    public Optional<StoredFactor> find(AccountId account) {
        return database.sql("CALL sign_in_second_factor(:account)")
                .param("account", account.value())
                .query((row, _) -> new StoredFactor(
                        Objects.requireNonNull(row.getBytes("secret")),
                        Objects.requireNonNull(row.getObject("enrolled_at", LocalDateTime.class))
                                .toInstant(ZoneOffset.UTC),
                        row.getInt("codes_left")))
                .optional();
    }

    /** Roles begin and end on business days, so that is the date asked about. */
    @Override
    public Set<String> rolesOf(AccountId account) {
        return new HashSet<>(database.sql("CALL sign_in_roles(:account, :date)")
                .param("account", account.value())
                .param("date", clock.today())
                .query(String.class)
                .list());
    }

    @Override
    public void enrol(AccountId account, byte[] secret, long step, Instant now) {
        database.sql("CALL sign_in_set_second_factor(:account, :secret, :step, :now)")
                .param("account", account.value())
                .param("secret", secret)
                .param("step", step)
                .param("now", utc(now))
                .update();
    }

    @Override
    public boolean useStep(AccountId account, long step) {
        return database.sql("CALL sign_in_use_step(:account, :step)")
                        .param("account", account.value())
                        .param("step", step)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    @Override
    public boolean useRecoveryCode(AccountId account, String hash, Instant now) {
        return database.sql("CALL sign_in_use_recovery_code(:account, :hash, :now)")
                        .param("account", account.value())
                        .param("hash", hash)
                        .param("now", utc(now))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    @Override
    public void replaceRecoveryCodes(AccountId account, List<String> hashes) {
        database.sql("CALL sign_in_drop_recovery_codes(:account)")
                .param("account", account.value())
                .update();
        hashes.forEach(hash -> database.sql("CALL sign_in_add_recovery_code(:account, :hash)")
                .param("account", account.value())
                .param("hash", hash)
                .update());
    }

    @Override
    public void remove(AccountId account) {
        database.sql("CALL sign_in_drop_second_factor(:account)")
                .param("account", account.value())
                .update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
