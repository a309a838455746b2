package vn.nangchuan.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.reset.Letters;
import vn.nangchuan.access.reset.ResetStore;
import vn.nangchuan.access.sessions.SessionBook;
import vn.nangchuan.access.throttle.Budgets;
import vn.nangchuan.access.throttle.SignInAttempt;
import vn.nangchuan.access.throttle.SignInLimits;
import vn.nangchuan.database.Sha256;
import vn.nangchuan.kernel.BusinessRuleViolation;

/**
 * Lets people who forgot their password choose another by a letter to the address that their account has. Whoever asks
 * learns nothing: the answer is the same, and as fast, for every name.
 */
@Component
public class PasswordReset {

    private static final int TOKEN_BYTES = 32;
    private static final int LONGEST_TOKEN = 100;

    private final SignInStore accounts;
    private final ResetStore store;
    private final Letters letters;
    private final PasswordRules rules;
    private final PasswordEncoder passwords;
    private final SessionBook sessions;
    private final CurrentRequest request;
    private final ApplicationEventPublisher events;
    private final Budgets names;
    private final Budgets addresses;
    private final Duration validFor;
    private final Clock realTime;
    private final SecureRandom random = new SecureRandom();

    @SuppressWarnings("TooManyParameters")
    PasswordReset(
            SignInStore accounts,
            ResetStore store,
            Letters letters,
            PasswordRules rules,
            PasswordEncoder passwords,
            SessionBook sessions,
            CurrentRequest request,
            ApplicationEventPublisher events,
            SignInLimits limits,
            @Value("${nangchuan.sign-in.reset-valid-for:30m}") Duration validFor,
            @RealTime Clock realTime) {
        this.accounts = accounts;
        this.store = store;
        this.letters = letters;
        this.rules = rules;
        this.passwords = passwords;
        this.sessions = sessions;
        this.request = request;
        this.events = events;
        this.names = new Budgets(limits.mailByName(), realTime);
        this.addresses = new Budgets(limits.mailByAddress(), realTime);
        this.validFor = validFor;
        this.realTime = realTime;
    }

    /** Whether this installation sends such letters. */
    public boolean isOffered() {
        return letters.canBeSent();
    }

    /** Sends the letter, if there is such an account with an address, and if not too many were asked for. */
    public void ask(String typedName) {
        String username = new SignInAttempt(typedName.strip().toLowerCase(Locale.ROOT), null, null).username();
        if (isOffered() && addresses.take(network()) && names.take(username)) {
            letters.behindTheBack(() -> write(username));
        }
    }

    /**
     * Replaces the password of the account to which the letter went, ends all its sessions and makes the letter worthless.
     *
     * @throws BusinessRuleViolation with {@link PasswordFinding#LINK_EXPIRED}, or with findings at {@code next}; the
     *     letter is still good after those
     */
    public void choose(String token, String next) {
        String hash = Sha256.hex(token.substring(0, Math.min(token.length(), LONGEST_TOKEN)));
        Instant now = realTime.instant();
        ResetStore.Owner owner = store.find(hash, now)
                .filter(found -> isOpen(found.username()))
                .orElseThrow(() -> new BusinessRuleViolation(PasswordFinding.LINK_EXPIRED));
        BusinessRuleViolation.throwIfAny(rules.judge(next, owner.username()).stream()
                .map(finding -> finding.at("next"))
                .toList());
        if (!store.use(hash, now)) {
            throw new BusinessRuleViolation(PasswordFinding.LINK_EXPIRED);
        }
        events.publishEvent(new PasswordResetByLetter(owner.account(), owner.username()));
        accounts.replaceHash(owner.account(), String.valueOf(passwords.encode(next)));
        sessions.endAll(owner.account());
        events.publishEvent(new PasswordChanged(owner.account()));
    }

    private void write(String username) {
        accounts.find(username)
                .filter(StoredAccount::enabled)
                .ifPresent(account -> store.recipient(account.account().id()).ifPresent(recipient -> {
                    byte[] bytes = new byte[TOKEN_BYTES];
                    random.nextBytes(bytes);
                    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
                    Instant expiry = realTime.instant().plus(validFor);
                    store.start(account.account().id(), Sha256.hex(token), expiry);
                    letters.sendLink(recipient, token);
                }));
    }

    private boolean isOpen(String username) {
        return accounts.find(username).filter(StoredAccount::enabled).isPresent();
    }

    private String network() {
        return request.find()
                .map(asking -> SignInAttempt.network(asking.getRemoteAddr()))
                .orElse("");
    }
}
