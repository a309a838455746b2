package vn.nangchuan.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.SignInDatabase;
import vn.nangchuan.units.UnitType;

/** Keeps passwords behind the database account that can call the sign-in procedures and nothing else. */
@Component
class SignInProcedures implements SignInStore {

    private final JdbcClient database;
    private final Roles roles;
    private final Lockout lockout;
    private final BusinessClock clock;

    SignInProcedures(@SignInDatabase DataSource database, Roles roles, Lockout lockout, BusinessClock clock) {
        this.database = JdbcClient.create(database);
        this.roles = roles;
        this.lockout = lockout;
        this.clock = clock;
    }

    /** Roles and accounts begin and end on business days, so that is the date asked about. */
    @Override
    public Optional<StoredAccount> find(String username) {
        if (username.length() > 60 || !username.chars().allMatch(character -> character < 128)) {
            return Optional.empty();
        }
        return database.sql("CALL sign_in_find(:username, :date)")
                .param("username", username)
                .param("date", clock.today())
                .query((row, _) -> account(row))
                .optional();
    }

    @Override
    public void recordFailure(AccountId id, Instant at) {
        database.sql("CALL sign_in_failed(:account, :lockAfter, :lockedUntil)")
                .param("account", id.value())
                .param("lockAfter", lockout.failures())
                .param("lockedUntil", LocalDateTime.ofInstant(lockout.end(at), ZoneOffset.UTC))
                .update();
    }

    @Override
    public void recordSuccess(AccountId id, Instant at) {
        database.sql("CALL sign_in_succeeded(:account)")
                .param("account", id.value())
                .update();
    }

    @Override
    public void upgradeHash(AccountId id, String hash) {
        database.sql("CALL sign_in_upgrade_hash(:account, :hash)")
                .param("account", id.value())
                .param("hash", hash)
                .update();
    }

    @Override
    public void replaceHash(AccountId id, String hash) {
        setPassword(id, hash, false);
    }

    /** Gives an account its password; one that was chosen for it must be changed at the first sign-in. */
    void setPassword(AccountId id, String hash, boolean mustChange) {
        database.sql("CALL sign_in_set_password(:account, :hash, :mustChange)")
                .param("account", id.value())
                .param("hash", hash)
                .param("mustChange", mustChange)
                .update();
    }

    private StoredAccount account(ResultSet row) throws SQLException {
        return new StoredAccount(
                signedIn(row),
                row.getString("password_hash"),
                row.getBoolean("enabled"),
                row.getBoolean("must_change"),
                row.getInt("failures"),
                instant(row.getObject("locked_until", LocalDateTime.class)));
    }

    private SignedInAccount signedIn(ResultSet row) throws SQLException {
        return new SignedInAccount(
                new AccountId(row.getLong("id")),
                row.getString("username"),
                row.getString("display_name"),
                new UnitId(row.getLong("unit_id")),
                UnitType.valueOf(row.getString("unit_type")).nameOf(row.getString("unit_name")),
                trail(row.getString("above")),
                row.getString("unit_path"),
                permissions(row.getString("roles")));
    }

    private Set<String> permissions(@Nullable String roleNames) {
        return roleNames == null ? Set.of() : roles.permissionsOf(List.of(roleNames.split(",")));
    }

    private static String trail(@Nullable String above) {
        return above == null
                ? ""
                : Arrays.stream(above.split("/"))
                        .map(unit -> unit.split(":", 2))
                        .map(unit -> UnitType.valueOf(unit[0]).nameOf(unit[1]))
                        .collect(Collectors.joining(" › "));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
