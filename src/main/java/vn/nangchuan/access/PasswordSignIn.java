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

/**
 * Checks user name and password. Whatever is wrong, the answer is the same and so is the work behind it: an unknown
 * name, a locked or a closed account cost one hash comparison too. Guesses at one name wait for each other, so that
 * none slips past the lock.
 */
class PasswordSignIn implements AuthenticationProvider {

    /** So many sign-ins at once; each takes 16 MiB while it is hashed. */
    private static final int STRIPES = 8;

    private final SignInStore store;
    private final PasswordEncoder passwords;
    private final Clock realTime;
    private final String hashOfNobody;
    private final Lock[] turns =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(Lock[]::new);

    PasswordSignIn(SignInStore store, PasswordEncoder passwords, Clock realTime) {
        this.store = store;
        this.passwords = passwords;
        this.realTime = realTime;
        this.hashOfNobody = String.valueOf(passwords.encode("a password that no account has"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String username = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String password = String.valueOf(attempt.getCredentials());
        Lock turn = turns[Math.floorMod(username.hashCode(), STRIPES)];
        turn.lock();
        try {
            return signedIn(check(username, password), attempt.getDetails());
        } finally {
            turn.unlock();
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private StoredAccount check(String username, String password) {
        Instant now = realTime.instant();
        Optional<StoredAccount> found = store.find(username);
        boolean right = passwords.matches(
                password, found.map(StoredAccount::passwordHash).orElse(hashOfNobody));
        StoredAccount account = found.orElseThrow(PasswordSignIn::refused);
        if (account.isLockedAt(now) || !account.enabled()) {
            throw refused();
        }
        if (!right) {
            store.recordFailure(account.account().id(), now);
            throw refused();
        }
        store.recordSuccess(account.account().id(), now);
        upgrade(account, password);
        return account;
    }

    private void upgrade(StoredAccount account, String password) {
        if (passwords.upgradeEncoding(account.passwordHash())) {
            store.upgradeHash(account.account().id(), String.valueOf(passwords.encode(password)));
        }
    }

    /** A session for that account: with its permissions, or with none while something else is due first. */
    static Authentication signedIn(StoredAccount stored, @Nullable Object details) {
        SignedInAccount account = stored.account();
        Set<String> held = account.permissions();
        if (stored.mustChangePassword()) {
            account = account.withoutPermissions();
            held = Set.of(AccessPermissions.PASSWORD_CHANGE_DUE);
        } else if (account.workplaces().isEmpty()) {
            held = Set.of(AccessPermissions.WORKPLACE_DUE);
        }
        return session(account, held, details);
    }

    /** A session with those authorities. */
    static Authentication session(SignedInAccount account, Set<String> held, @Nullable Object details) {
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
