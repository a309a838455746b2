package vn.nangchuan.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.secondfactor.SecondFactorCheck;
import vn.nangchuan.access.secondfactor.SecondFactorObligation;

/** Decides what a session may do next: nothing but one step of signing in, or all that the account may. */
@Component
class SignInStages {

    private final SecondFactorCheck secondFactor;
    private final SecondFactorObligation obligation;

    SignInStages(SecondFactorCheck secondFactor, SecondFactorObligation obligation) {
        this.secondFactor = secondFactor;
        this.obligation = obligation;
    }

    Authentication afterPassword(StoredAccount stored, @Nullable Object details) {
        return secondFactor.isEnrolled(stored.account().id())
                ? PasswordSignIn.heldBack(stored, SignInStage.SECOND_STEP, details)
                : afterSecondStep(stored, details);
    }

    Authentication afterSecondStep(StoredAccount stored, @Nullable Object details) {
        if (stored.mustChangePassword()) {
            return PasswordSignIn.heldBack(stored, SignInStage.PASSWORD_CHANGE, details);
        }
        if (stored.account().workplaces().isEmpty()) {
            return PasswordSignIn.heldBack(stored, SignInStage.WORKPLACE, details);
        }
        boolean enrolmentDue = obligation.binds(stored.account().id())
                && !secondFactor.isEnrolled(stored.account().id());
        return enrolmentDue
                ? PasswordSignIn.heldBack(stored, SignInStage.ENROLMENT, details)
                : PasswordSignIn.signedIn(stored, details);
    }
}
