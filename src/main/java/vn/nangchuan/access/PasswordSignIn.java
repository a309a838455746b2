package vn.nangchuan.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.nangchuan.access.devices.KnownDevices;
import vn.nangchuan.access.throttle.SignInAttempt;
import vn.nangchuan.access.throttle.SignInGate;

/**
 * Checks user name and password. Whatever is wrong, the answer is the same and so is the work behind it: an unknown
 * name, a locked or a closed account cost one hash comparison too, and what has to wait costs none at all, whoever it is.
 * Guesses at one name wait for each other, so that none slips past a limit.
 */
class PasswordSignIn implements AuthenticationProvider {

    /** So many sign-ins at once; each takes 16 MiB while it is hashed. */
    private static final int STRIPES = 8;

    private final SignInStore store;
    private final PasswordEncoder passwords;
    private final SignInGate gate;
    private final KnownDevices devices;
    private final SignInStages stages;
    private final Clock realTime;
    private final String hashOfNobody;
    private final Lock[] turns =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(Lock[]::new);

    @SuppressWarnings("TooManyParameters")
    PasswordSignIn(
            SignInStore store,
            PasswordEncoder passwords,
            SignInGate gate,
            KnownDevices devices,
            SignInStages stages,
            Clock realTime) {
        this.store = store;
        this.passwords = passwords;
        this.gate = gate;
        this.devices = devices;
        this.stages = stages;
        this.realTime = realTime;
        this.hashOfNobody = String.valueOf(passwords.encode("a password that no account has"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String username = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String password = String.valueOf(attempt.getCredentials());
        SignInAttempt described = describe(username, attempt.getDetails());
        admit(described);
        Lock turn = turns[Math.floorMod(username.hashCode(), STRIPES)];
        turn.lock();
        try {
            admit(described);
            return stages.afterPassword(check(described, username, password), attempt.getDetails());
        } finally {
            turn.unlock();
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private SignInAttempt describe(String username, @Nullable Object from) {
        return from instanceof SignInDetails details
                ? new SignInAttempt(
                        username,
                        details.getRemoteAddress(),
                        devices.recognise(details.deviceCookie(), username).orElse(null))
                : new SignInAttempt(username, null, null);
    }

    /** Before the turn, so that what is refused waits for nothing; and in it, because others were before. */
    private void admit(SignInAttempt attempt) {
        if (!gate.admits(attempt)) {
            throw refused();
        }
    }

    private StoredAccount check(SignInAttempt attempt, String username, String password) {
        Instant now = realTime.instant();
        Optional<StoredAccount> found = store.find(username);
        boolean right = passwords.matches(
                password, found.map(StoredAccount::passwordHash).orElse(hashOfNobody));
        StoredAccount account = found.filter(stored -> right && isOpen(stored, attempt, now))
                .orElseThrow(() -> failed(attempt, found.filter(_ -> !right), now));
        if (!attempt.fromKnownDevice()) {
            store.recordSuccess(account.account().id(), now);
        }
        upgrade(account, password);
        return account;
    }

    /** The lock is for strangers; the owner's device has a budget of its own. */
    private boolean isOpen(StoredAccount account, SignInAttempt attempt, Instant now) {
        return account.enabled()
                && (attempt.fromKnownDevice() || !account.isLockedAt(now))
                && !(account.mustChangePassword() && hasExpired(account, now));
    }

    private boolean hasExpired(StoredAccount account, Instant now) {
        return store.oneTimePasswordExpiry(account.account().id())
                .filter(expiry -> !now.isBefore(expiry))
                .isPresent();
    }

    private BadCredentialsException failed(SignInAttempt attempt, Optional<StoredAccount> guessedAt, Instant now) {
        gate.failed(attempt);
        guessedAt
                .filter(account -> account.enabled() && !attempt.fromKnownDevice() && !account.isLockedAt(now))
                .ifPresent(account -> store.recordFailure(account.account().id(), now));
        return refused();
    }

    private void upgrade(StoredAccount account, String password) {
        if (passwords.upgradeEncoding(account.passwordHash())) {
            store.upgradeHash(account.account().id(), String.valueOf(passwords.encode(password)));
        }
    }

    /** A session for that account with its permissions. */
    static Authentication signedIn(StoredAccount stored, @Nullable Object details) {
        return session(stored.account(), stored.account().permissions(), details);
    }

    /** A session that can do nothing but what is due. */
    static Authentication heldBack(StoredAccount stored, SignInStage stage, @Nullable Object details) {
        return session(stored.account().withoutPermissions(), Set.of(stage.authority()), details);
    }

    private static Authentication session(SignedInAccount account, Set<String> held, @Nullable Object details) {
        var token = UsernamePasswordAuthenticationToken.authenticated(
                account,
                null,
                held.stream()
                        .map(SimpleGrantedAuthority::new)
                        .map(GrantedAuthority.class::cast)
                        .toList());
        token.setDetails(details);
        return token;
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("Sign-in refused");
    }
}
