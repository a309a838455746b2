package vn.nangchuan.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
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
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.scope.SignInDatabase;

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
        return database
                .sql("CALL sign_in_find(:username, :date)")
                .param("username", username)
                .param("date", clock.today())
                .query((row, _) -> new Line(row))
                .list()
                .stream()
                .collect(Collectors.collectingAndThen(Collectors.toList(), this::account));
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
        database.sql("CALL sign_in_set_password(:account, :hash, :mustChange)")
                .param("account", id.value())
                .param("hash", hash)
                .param("mustChange", false)
                .update();
    }

    /** Gives an account a password that opens it until then, and must be changed at the first sign-in. */
    void setOneTimePassword(AccountId id, String hash, Instant expiry) {
        database.sql("CALL sign_in_set_one_time_password(:account, :hash, :expires)")
                .param("account", id.value())
                .param("hash", hash)
                .param("expires", LocalDateTime.ofInstant(expiry, ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Instant> oneTimePasswordExpiry(AccountId id) {
        return database.sql("CALL sign_in_password_expiry(:account)")
                .param("account", id.value())
                .query(LocalDateTime.class)
                .optional()
                .map(utc -> utc.toInstant(ZoneOffset.UTC));
    }

    private Optional<StoredAccount> account(List<Line> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Line first = lines.getFirst();
        List<Workplace> workplaces =
                lines.stream().filter(Line::isHeld).map(Line::workplace).toList();
        SignedInAccount account = new SignedInAccount(
                first.account,
                first.username,
                first.displayName,
                first.self,
                first.workplace,
                workplaces,
                roles.permissionsOf(first.workplace.roles()));
        return Optional.of(new StoredAccount(
                account, first.passwordHash, first.enabled, first.mustChange, first.failures, first.lockedUntil));
    }

    /** What one row says: the account, and a place where it holds roles, or its home when it holds none. */
    private record Line(
            AccountId account,
            String username,
            String displayName,
            String passwordHash,
            boolean enabled,
            boolean mustChange,
            int failures,
            @Nullable Instant lockedUntil,
            @Nullable OfficialId self,
            Workplace workplace) {

        Line(ResultSet row) throws SQLException {
            this(
                    new AccountId(row.getLong("id")),
                    row.getString("username"),
                    row.getString("display_name"),
                    row.getString("password_hash"),
                    row.getBoolean("enabled"),
                    row.getBoolean("must_change"),
                    row.getInt("failures"),
                    instant(row.getObject("locked_until", LocalDateTime.class)),
                    official(row, "self"),
                    place(row));
        }

        boolean isHeld() {
            return !workplace.roles().isEmpty();
        }
    }

    private static Workplace place(ResultSet row) throws SQLException {
        Long unit = row.getObject("unit_id", Long.class);
        String roleNames = row.getString("roles");
        return new Workplace(
                new UnitId(unit == null ? row.getLong("home_id") : unit),
                UnitType.valueOf(row.getString("unit_type")).nameOf(row.getString("unit_name")),
                trail(row.getString("above")),
                row.getString("unit_path"),
                roleNames == null ? Set.of() : Set.of(roleNames.split(",")),
                official(row, "official_id"),
                row.getObject("until", LocalDate.class));
    }

    private static @Nullable OfficialId official(ResultSet row, String column) throws SQLException {
        Long number = row.getObject(column, Long.class);
        return number == null ? null : new OfficialId(number);
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
