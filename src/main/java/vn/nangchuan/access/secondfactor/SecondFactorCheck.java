package vn.nangchuan.access.secondfactor;

import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.OwnAccountAct;
import vn.nangchuan.access.RealTime;
import vn.nangchuan.access.secondfactor.SecondFactorStore.StoredFactor;
import vn.nangchuan.access.throttle.Budgets;
import vn.nangchuan.access.throttle.SignInLimits;
import vn.nangchuan.kernel.AccountId;

/** Checks the codes that people enter: each counts once, and after some wrong ones they must wait. */
@Component
public class SecondFactorCheck {

    /** What came of a code. */
    public enum Answer {
        RIGHT,
        WRONG,
        /** Too many were wrong; this one was not looked at. */
        WAIT
    }

    private static final int LONGEST = 40;

    private final SecondFactorStore store;
    private final SecondFactorVault vault;
    private final Budgets budgets;
    private final ApplicationEventPublisher events;
    private final Clock realTime;
    private final OneTimeCodes codes = new OneTimeCodes();

    SecondFactorCheck(
            SecondFactorStore store,
            SecondFactorVault vault,
            SignInLimits limits,
            ApplicationEventPublisher events,
            @RealTime Clock realTime) {
        this.store = store;
        this.vault = vault;
        this.budgets = new Budgets(limits.code(), realTime);
        this.events = events;
        this.realTime = realTime;
    }

    /** Whether the account has a second factor. */
    public boolean isEnrolled(AccountId account) {
        return store.find(account).isPresent();
    }

    /** Looks at a code of the app or a recovery code, and uses it up if it is right. */
    public Answer check(AccountId account, String entered) {
        String key = account.toString();
        if (budgets.isSpent(key)) {
            return Answer.WAIT;
        }
        boolean right = entered.length() <= LONGEST
                && store.find(account)
                        .filter(factor -> isRight(account, factor, entered.replaceAll("[\\s-]", "")))
                        .isPresent();
        if (!right) {
            budgets.fail(key);
        }
        return right ? Answer.RIGHT : Answer.WRONG;
    }

    private boolean isRight(AccountId account, StoredFactor factor, String code) {
        Instant now = realTime.instant();
        if (!code.matches("\\d{6}")) {
            return isRecoveryCode(account, code, now);
        }
        OptionalLong step = codes.step(vault.decrypt(account, factor.secret()), code, now);
        return step.isPresent() && store.useStep(account, step.getAsLong());
    }

    private boolean isRecoveryCode(AccountId account, String code, Instant now) {
        boolean used = store.useRecoveryCode(account, vault.hash(account, code), now);
        if (used) {
            events.publishEvent(new OwnAccountAct(account, OwnAccountAct.Kind.RECOVERY_CODE_USED));
        }
        return used;
    }
}
