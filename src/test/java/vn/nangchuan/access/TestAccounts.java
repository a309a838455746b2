package vn.nangchuan.access;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.UnitId;

/** Accounts in memory for tests of the frame; "lan" is an ordinary one, "moi" must choose a new password, and
 * "khoa" is there to be locked, which lasts for as long as the application does. */
public class TestAccounts implements SignInStore, DemonstrationAccounts {

    public static final String PASSWORD = "bốn con voi xanh";

    private static final Workplace TAN_LANG = new Workplace(
            new UnitId(345),
            "Xã Tân Lang",
            "tỉnh Lạng Sơn › huyện Văn Lãng",
            "/12/34/345/",
            Set.of("COMMUNE_ADMINISTRATOR"),
            null,
            null);

    private final Map<String, StoredAccount> accounts = new HashMap<>();
    private final Map<AccountId, Instant> expiries = new HashMap<>();
    private final PasswordEncoder passwords;
    private final Lockout lockout;

    TestAccounts(PasswordEncoder passwords, Lockout lockout) {
        this.passwords = passwords;
        this.lockout = lockout;
        reset();
    }

    /** Back to the accounts as they were at the start. */
    public final void reset() {
        accounts.clear();
        expiries.clear();
        add("lan", "Nông Thị Lan", Set.of("officials:read"), false);
        add("moi", "Hoàng Văn Mới", Set.of("officials:read"), true);
        add("khoa", "Lý Văn Khóa", Set.of("officials:read"), false);
    }

    /** The signed-in person of view tests. */
    public static SignedInAccount account(String username, String displayName, Set<String> permissions) {
        return new SignedInAccount(
                new AccountId(username.hashCode()),
                username,
                displayName,
                null,
                TAN_LANG,
                List.of(TAN_LANG),
                permissions);
    }

    private void add(String username, String displayName, Set<String> permissions, boolean mustChangePassword) {
        accounts.put(
                username,
                new StoredAccount(
                        account(username, displayName, permissions),
                        String.valueOf(passwords.encode(PASSWORD)),
                        true,
                        mustChangePassword,
                        0,
                        null));
    }

    void put(StoredAccount account) {
        accounts.put(account.account().username(), account);
    }

    StoredAccount get(String username) {
        return find(username).orElseThrow();
    }

    @Override
    public synchronized Optional<StoredAccount> find(String username) {
        return Optional.ofNullable(accounts.get(username));
    }

    @Override
    public synchronized void recordFailure(AccountId id, Instant at) {
        int failures = byId(id).failures() + 1;
        boolean locks = lockout.isReachedBy(failures);
        update(id, old -> with(old, old.passwordHash(), locks ? 0 : failures, locks ? lockout.end(at) : null));
    }

    @Override
    public synchronized void recordSuccess(AccountId id, Instant at) {
        update(id, old -> with(old, old.passwordHash(), 0, null));
    }

    @Override
    public synchronized void upgradeHash(AccountId id, String hash) {
        update(id, old -> with(old, hash, old.failures(), old.lockedUntil()));
    }

    @Override
    public synchronized void replaceHash(AccountId id, String hash) {
        update(id, old -> new StoredAccount(old.account(), hash, old.enabled(), false, 0, null));
    }

    /** Lets the password that an account was given end then. */
    void endOneTimePassword(String username, Instant expiry) {
        expiries.put(get(username).account().id(), expiry);
    }

    @Override
    public synchronized Optional<Instant> oneTimePasswordExpiry(AccountId id) {
        return Optional.ofNullable(expiries.get(id));
    }

    @Override
    public List<DemonstrationAccount> list() {
        return List.of(
                new DemonstrationAccount("lan", PASSWORD, "Nông Thị Lan", "COMMUNE_ADMINISTRATOR", "Xã Tân Lang"),
                new DemonstrationAccount("minh", PASSWORD, "Lương Văn Minh", "TRAINING_COORDINATOR", "Sở Nội vụ"),
                new DemonstrationAccount("hoa", PASSWORD, "Vi Thị Hoa", "PROVINCE_OVERSIGHT", "Tỉnh Lạng Sơn"),
                new DemonstrationAccount("moi", PASSWORD, "Hoàng Văn Mới", "COMMUNE_ADMINISTRATOR", "Xã Tân Lang"));
    }

    private StoredAccount byId(AccountId id) {
        return accounts.values().stream()
                .filter(account -> account.account().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void update(AccountId id, UnaryOperator<StoredAccount> change) {
        put(change.apply(byId(id)));
    }

    private static StoredAccount with(StoredAccount old, String hash, int failures, @Nullable Instant lockedUntil) {
        return new StoredAccount(old.account(), hash, old.enabled(), old.mustChangePassword(), failures, lockedUntil);
    }
}
