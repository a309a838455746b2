package vn.nangchuan.access.devices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.scope.SignInDatabase;

/** Known devices behind the database account of sign-in. */
@Component
class DeviceProcedures implements DeviceStore {

    private final JdbcClient database;

    DeviceProcedures(@SignInDatabase DataSource database) {
        this.database = JdbcClient.create(database);
    }

    @Override
    public boolean knows(String username, String hash, Instant usedSince) {
        return username.length() <= 60
                && username.chars().allMatch(character -> character < 128)
                && database.sql("CALL sign_in_knows_device(:username, :hash, :since)")
                        .param("username", username)
                        .param("hash", hash)
                        .param("since", utc(usedSince))
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public void remember(AccountId account, KnownDevice device, int atMost) {
        database.sql("CALL sign_in_remember_device(:account, :hash, :browser, :now, :atMost)")
                .param("account", account.value())
                .param("hash", device.hash())
                .param("browser", device.browser())
                .param("now", utc(device.lastUsed()))
                .param("atMost", atMost)
                .update();
    }

    @Override
    public List<KnownDevice> list(AccountId account, Instant usedSince) {
        return database.sql("CALL sign_in_devices(:account, :since)")
                .param("account", account.value())
                .param("since", utc(usedSince))
                .query((row, _) -> device(row))
                .list();
    }

    @Override
    public void forget(AccountId account, String hash) {
        database.sql("CALL sign_in_forget_device(:account, :hash)")
                .param("account", account.value())
                .param("hash", hash)
                .update();
    }

    @Override
    public void forgetAll(AccountId account) {
        database.sql("CALL sign_in_forget_devices(:account)")
                .param("account", account.value())
                .update();
    }

    private static KnownDevice device(ResultSet row) throws SQLException {
        return new KnownDevice(
                row.getString("device_hash"),
                row.getString("browser"),
                instant(row, "known_since"),
                instant(row, "last_used"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDateTime.class))
                .toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
