package vn.nangchuan.access.secondfactor;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.nangchuan.access.Demonstration;
import vn.nangchuan.access.throttle.TestLimits;
import vn.nangchuan.database.TestSecrets;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.testing.TestFolders;

/** Second factors in memory; nobody has a role. */
public class MemorySecondFactors implements SecondFactorStore {

    private final Map<AccountId, byte[]> secrets = new HashMap<>();
    private final Map<AccountId, Long> steps = new HashMap<>();
    private final Map<AccountId, List<String>> codes = new HashMap<>();
    private final Map<AccountId, Set<String>> roles = new HashMap<>();

    /** A check of codes over this memory. */
    public SecondFactorCheck check(Clock realTime) {
        return new SecondFactorCheck(this, vault(), TestLimits.usual(), _ -> {}, realTime);
    }

    /** The obligation, in force. */
    public SecondFactorObligation obligation() {
        return new SecondFactorObligation(this, new Demonstration(false), null);
    }

    /** Gives an account a role. */
    public synchronized void give(AccountId account, String role) {
        roles.computeIfAbsent(account, _ -> new HashSet<>()).add(role);
    }

    /** Takes every factor and role back. */
    public synchronized void reset() {
        secrets.clear();
        steps.clear();
        codes.clear();
        roles.clear();
    }

    /** Keeps a secret of the frame's own application, encrypted as it does. */
    synchronized void enrol(AccountId account, byte[] secret, Instant now) {
        SecondFactorVault vault =
                new SecondFactorVault(TestSecrets.in(TestFolders.run().resolve("frame")));
        enrol(account, vault.encrypt(account, secret), now.getEpochSecond() / 30, now);
    }

    @Override
    public synchronized Optional<StoredFactor> find(AccountId account) {
        return Optional.ofNullable(secrets.get(account))
                .map(secret -> new StoredFactor(
                        secret,
                        Instant.EPOCH,
                        codes.getOrDefault(account, List.of()).size()));
    }

    @Override
    public synchronized Set<String> rolesOf(AccountId account) {
        return roles.getOrDefault(account, Set.of());
    }

    @Override
    public synchronized void enrol(AccountId account, byte[] secret, long step, Instant now) {
        secrets.put(account, secret);
        steps.put(account, step);
    }

    @Override
    public synchronized boolean useStep(AccountId account, long step) {
        boolean later = steps.getOrDefault(account, 0L) < step;
        if (later) {
            steps.put(account, step);
        }
        return later;
    }

    @Override
    public synchronized boolean useRecoveryCode(AccountId account, String hash, Instant now) {
        return codes.getOrDefault(account, new ArrayList<>()).remove(hash);
    }

    @Override
    public synchronized void replaceRecoveryCodes(AccountId account, List<String> hashes) {
        codes.put(account, new ArrayList<>(hashes));
    }

    @Override
    public synchronized void remove(AccountId account) {
        secrets.remove(account);
        codes.remove(account);
    }

    private static SecondFactorVault vault() {
        return new SecondFactorVault(TestSecrets.in(TestFolders.run().resolve("memory")));
    }
}
