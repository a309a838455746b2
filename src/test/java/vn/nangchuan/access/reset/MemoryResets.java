package vn.nangchuan.access.reset;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.nangchuan.kernel.AccountId;

/** Tokens in memory; "lan" alone has a mail address. */
public class MemoryResets implements ResetStore {

    public static final String ADDRESS = "lan@tanlang.example";

    private static final AccountId LAN = new AccountId("lan".hashCode());

    private final Map<String, Instant> expiries = new HashMap<>();

    @Override
    public Optional<Recipient> recipient(AccountId account) {
        return account.equals(LAN) ? Optional.of(new Recipient(ADDRESS, "vi")) : Optional.empty();
    }

    @Override
    public synchronized void start(AccountId account, String tokenHash, Instant expiry) {
        expiries.clear();
        expiries.put(tokenHash, expiry);
    }

    @Override
    public synchronized Optional<Owner> find(String tokenHash, Instant now) {
        return Optional.ofNullable(expiries.get(tokenHash))
                .filter(now::isBefore)
                .map(_ -> new Owner(LAN, "lan"));
    }

    @Override
    public synchronized boolean use(String tokenHash, Instant now) {
        return find(tokenHash, now).isPresent() && expiries.remove(tokenHash) != null;
    }
}
