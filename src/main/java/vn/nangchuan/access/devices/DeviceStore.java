package vn.nangchuan.access.devices;

import java.time.Instant;
import java.util.List;
import vn.nangchuan.kernel.AccountId;

/** Keeps which devices an account knows. Times are real. */
public interface DeviceStore {

    /** Whether the account of that name knows the device and used it since then. */
    boolean knows(String username, String hash, Instant usedSince);

    /** Keeps the device, or notes its use; the least lately used one goes when an account knows more than so many. */
    void remember(AccountId account, KnownDevice device, int atMost);

    List<KnownDevice> list(AccountId account, Instant usedSince);

    void forget(AccountId account, String hash);

    void forgetAll(AccountId account);
}
