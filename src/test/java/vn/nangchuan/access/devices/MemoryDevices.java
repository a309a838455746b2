package vn.nangchuan.access.devices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nangchuan.database.TestSecrets;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.testing.TestFolders;

/** Known devices in memory, of accounts whose id follows from their name as in the tests of the frame. */
public class MemoryDevices implements DeviceStore {

    private final Map<AccountId, Map<String, KnownDevice>> devices = new HashMap<>();

    /** Devices over an empty memory. */
    public static KnownDevices knownDevices(Clock realTime) {
        return new KnownDevices(
                new MemoryDevices(),
                TestSecrets.in(TestFolders.run().resolve("memory")),
                Duration.ofDays(90),
                realTime);
    }

    @Override
    public synchronized boolean knows(String username, String hash, Instant usedSince) {
        KnownDevice device = of(new AccountId(username.hashCode())).get(hash);
        return device != null && !device.lastUsed().isBefore(usedSince);
    }

    @Override
    public synchronized void remember(AccountId account, KnownDevice device, int atMost) {
        KnownDevice before = of(account).getOrDefault(device.hash(), device);
        of(account)
                .put(
                        device.hash(),
                        new KnownDevice(device.hash(), device.browser(), before.knownSince(), device.lastUsed()));
    }

    @Override
    public synchronized List<KnownDevice> list(AccountId account, Instant usedSince) {
        return of(account).values().stream()
                .filter(device -> !device.lastUsed().isBefore(usedSince))
                .sorted(Comparator.comparing(KnownDevice::lastUsed).reversed())
                .toList();
    }

    @Override
    public synchronized void forget(AccountId account, String hash) {
        of(account).remove(hash);
    }

    @Override
    public synchronized void forgetAll(AccountId account) {
        devices.remove(account);
    }

    private Map<String, KnownDevice> of(AccountId account) {
        return devices.computeIfAbsent(account, _ -> new HashMap<>());
    }
}
