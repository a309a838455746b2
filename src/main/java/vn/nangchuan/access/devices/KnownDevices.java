package vn.nangchuan.access.devices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.RealTime;
import vn.nangchuan.database.Secrets;
import vn.nangchuan.kernel.AccountId;

/**
 * Recognises the devices of an account by their cookie. To be known gives no right: it only keeps strangers' failures
 * away from the owner.
 */
@Component
public class KnownDevices {

    /** The cookie's name. */
    public static final String COOKIE = "NC-DEVICE";

    private static final int MOST_PER_ACCOUNT = 20;

    private final DeviceStore store;
    private final DeviceCookie cookies;
    private final Duration keptFor;
    private final Clock realTime;

    KnownDevices(
            DeviceStore store,
            Secrets secrets,
            @Value("${nangchuan.sign-in.known-device:90d}") Duration keptFor,
            @RealTime Clock realTime) {
        this.store = store;
        this.cookies = new DeviceCookie(secrets.key("known-device"));
        this.keptFor = keptFor;
        this.realTime = realTime;
    }

    /** How long a device that nobody uses stays known. */
    public Duration keptFor() {
        return keptFor;
    }

    /**
     * The hash of the device, when the account of that name knows it.
     *
     * @param cookie what the browser sent under {@link #COOKIE}, if anything
     */
    public Optional<String> recognise(@Nullable String cookie, String username) {
        return cookies.hash(cookie, username).filter(hash -> store.knows(username, hash, oldest()));
    }

    /**
     * Lets the account know the device from now on.
     *
     * @param browser in words
     * @return what the browser is to send from now on
     */
    public String remember(@Nullable String cookie, AccountId account, String username, String browser) {
        String next = cookies.sealedFor(cookie, username);
        Instant now = realTime.instant();
        store.remember(account, new KnownDevice(cookies.hashOf(next), browser, now, now), MOST_PER_ACCOUNT);
        return next;
    }

    public List<KnownDevice> list(AccountId account) {
        return store.list(account, oldest());
    }

    public void forget(AccountId account, String hash) {
        store.forget(account, hash);
    }

    public void forgetAll(AccountId account) {
        store.forgetAll(account);
    }

    private Instant oldest() {
        return realTime.instant().minus(keptFor);
    }
}
