package vn.nangchuan.access;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import vn.nangchuan.access.AccessPermissions.MayFinishSignIn;
import vn.nangchuan.access.AccessPermissions.MayKeepOwnAccount;
import vn.nangchuan.access.secondfactor.SecondFactorCheck.Answer;
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
    private final Reauthentication reauthentication;
    private final SignInStages stages;
    private final SignInCompletion completion;
    private final OldPasswordEffects effects;
    private final ApplicationEventPublisher events;

    @SuppressWarnings("TooManyParameters")
    OwnPassword(
            SignInStore store,
            PasswordEncoder passwords,
            PasswordRules rules,
            SecurityContextUser currentUser,
            Reauthentication reauthentication,
            SignInStages stages,
            SignInCompletion completion,
            OldPasswordEffects effects,
            ApplicationEventPublisher events) {
        this.store = store;
        this.passwords = passwords;
        this.rules = rules;
        this.currentUser = currentUser;
        this.reauthentication = reauthentication;
        this.stages = stages;
        this.completion = completion;
        this.effects = effects;
        this.events = events;
    }

    /** Whether this session can do nothing else before a new password is chosen. */
    @MayFinishSignIn
    public boolean isDue() {
        return currentUser.isHeldBackAt(SignInStage.PASSWORD_CHANGE);
    }

    /**
     * Replaces the password; a session that was held back for it goes on afterwards.
     *
     * @throws BusinessRuleViolation with {@link PasswordFinding}s at {@code current} and {@code next}; after some wrong
     *     current passwords the right one is refused too for a while
     */
    public void change(String current, NewPassword next) {
        StoredAccount account = stored();
        if (reauthentication.checkPassword(account.account(), current) != Answer.RIGHT) {
            throw new BusinessRuleViolation(List.of(
                    Finding.error(PasswordFinding.CURRENT_PASSWORD_WRONG).at("current")));
        }
        judge(account, current, next.password());
        events.publishEvent(new OwnAccountAct(account.account().id(), OwnAccountAct.Kind.PASSWORD_CHANGED));
        store.replaceHash(account.account().id(), String.valueOf(passwords.encode(next.password())));
        effects.apply(account.account().id(), next);
        completion.goOn(stages.afterSecondStep(stored(), currentUser.details()));
        events.publishEvent(new PasswordChanged(account.account().id()));
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
