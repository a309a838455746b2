package vn.nangchuan.access;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import vn.nangchuan.access.AccessPermissions.MayKeepOwnAccount;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;

/** Lets the person at the screen choose another password. */
@Service
@MayKeepOwnAccount
public class OwnPassword {

    private final SignInStore store;
    private final PasswordEncoder passwords;
    private final PasswordRules rules;
    private final SecurityContextUser currentUser;
    private final Clock realTime = Clock.systemUTC();

    OwnPassword(SignInStore store, PasswordEncoder passwords, PasswordRules rules, SecurityContextUser currentUser) {
        this.store = store;
        this.passwords = passwords;
        this.rules = rules;
        this.currentUser = currentUser;
    }

    /** Whether this session can do nothing else before a new password is chosen. */
    public boolean isDue() {
        return currentUser.isDue(AccessPermissions.PASSWORD_CHANGE_DUE);
    }

    /**
     * Replaces the password; a session that was held back may do everything afterwards.
     *
     * @throws BusinessRuleViolation with {@link PasswordFinding}s at {@code current} and {@code next}; a wrong current
     *     password counts towards the lock
     */
    public void change(String current, String next) {
        StoredAccount account = stored();
        proveOwner(account, current);
        judge(account, current, next);
        store.replaceHash(account.account().id(), String.valueOf(passwords.encode(next)));
        currentUser.become(PasswordSignIn.signedIn(stored(), null));
    }

    private void proveOwner(StoredAccount account, String current) {
        Instant now = realTime.instant();
        boolean locked = account.isLockedAt(now);
        if (locked || !passwords.matches(current, account.passwordHash())) {
            if (!locked) {
                store.recordFailure(account.account().id(), now);
            }
            throw new BusinessRuleViolation(List.of(
                    Finding.error(PasswordFinding.CURRENT_PASSWORD_WRONG).at("current")));
        }
    }

    private void judge(StoredAccount account, String current, String next) {
        List<Finding> findings =
                new ArrayList<>(rules.judge(next, account.account().username()));
        if (current.equals(next)) {
            findings.add(Finding.error(PasswordFinding.PASSWORD_UNCHANGED));
        }
        BusinessRuleViolation.throwIfAny(
                findings.stream().map(finding -> finding.at("next")).toList());
    }

    private StoredAccount stored() {
        return store.find(currentUser.require().username()).orElseThrow();
    }
}
