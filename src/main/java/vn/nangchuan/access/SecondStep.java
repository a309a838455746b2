package vn.nangchuan.access;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import vn.nangchuan.access.AccessPermissions.MayFinishSignIn;
import vn.nangchuan.access.secondfactor.SecondFactorCheck;
import vn.nangchuan.access.secondfactor.SecondFactorFinding;
import vn.nangchuan.kernel.BusinessRuleViolation;

/** The step of signing in that follows the password: a code, or, where a role obliges, setting up the app for it. */
@Service
@MayFinishSignIn
public class SecondStep {

    private final SignInStore store;
    private final SignInStages stages;
    private final SecondFactorCheck secondFactor;
    private final SignInCompletion completion;
    private final SecurityContextUser currentUser;

    SecondStep(
            SignInStore store,
            SignInStages stages,
            SecondFactorCheck secondFactor,
            SignInCompletion completion,
            SecurityContextUser currentUser) {
        this.store = store;
        this.stages = stages;
        this.secondFactor = secondFactor;
        this.completion = completion;
        this.currentUser = currentUser;
    }

    /** Whether this session waits for a code. */
    public boolean isDue() {
        return currentUser.isHeldBackAt(SignInStage.SECOND_STEP);
    }

    /** Whether this session can do nothing before a second factor is set up. */
    public boolean isEnrolmentDue() {
        return currentUser.isHeldBackAt(SignInStage.ENROLMENT);
    }

    /**
     * Takes a code of the app or a recovery code and lets the session go on.
     *
     * @throws BusinessRuleViolation with {@link SecondFactorFinding#CODE_WRONG} or {@link SecondFactorFinding#CODE_WAIT}
     */
    public void enter(String code) {
        if (!isDue()) {
            return;
        }
        switch (secondFactor.check(currentUser.require().id(), code)) {
            case RIGHT -> goOnWith();
            case WRONG -> throw new BusinessRuleViolation(SecondFactorFinding.CODE_WRONG);
            case WAIT -> throw new BusinessRuleViolation(SecondFactorFinding.CODE_WAIT);
        }
    }

    /** Lets a session go on that was held back until a second factor was set up, once it is. */
    public void enrolled() {
        if (isEnrolmentDue()) {
            goOnWith();
        }
    }

    private void goOnWith() {
        StoredAccount stored = store.find(currentUser.require().username())
                .filter(StoredAccount::enabled)
                .orElseThrow();
        Authentication next = stages.afterSecondStep(stored, currentUser.details());
        completion.goOn(next);
    }
}
