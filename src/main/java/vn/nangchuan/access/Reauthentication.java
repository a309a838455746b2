package vn.nangchuan.access;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.secondfactor.SecondFactorCheck;
import vn.nangchuan.access.secondfactor.SecondFactorCheck.Answer;
import vn.nangchuan.access.throttle.Budgets;
import vn.nangchuan.access.throttle.SignInLimits;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.BusinessRuleViolation;

/**
 * Whether the person at the screen showed lately that it is still they, and not somebody who found the session open.
 * What can do lasting harm asks for it: grants, exports of personal data, publishing rules, one's own second factor.
 */
@Component
public class Reauthentication {

    private static final String PROVEN_AT = Reauthentication.class.getName() + ".provenAt";

    private final SignInStore store;
    private final PasswordEncoder passwords;
    private final SecondFactorCheck secondFactor;
    private final CurrentUser currentUser;
    private final CurrentRequest request;
    private final Budgets budgets;
    private final Duration validFor;
    private final Clock realTime;

    @SuppressWarnings("TooManyParameters")
    Reauthentication(
            SignInStore store,
            PasswordEncoder passwords,
            SecondFactorCheck secondFactor,
            CurrentUser currentUser,
            CurrentRequest request,
            SignInLimits limits,
            @Value("${nangchuan.sign-in.proof-valid-for:5m}") Duration validFor,
            @RealTime Clock realTime) {
        this.store = store;
        this.passwords = passwords;
        this.secondFactor = secondFactor;
        this.currentUser = currentUser;
        this.request = request;
        this.budgets = new Budgets(limits.proof(), realTime);
        this.validFor = validFor;
        this.realTime = realTime;
    }

    /** Whether this session's person proved themselves within the last minutes of real time; five unless set. */
    public boolean isFresh() {
        HttpSession session = request.session();
        return session != null
                && session.getAttribute(PROVEN_AT) instanceof Instant provenAt
                && realTime.instant().isBefore(provenAt.plus(validFor));
    }

    /**
     * To be called by a service before it does what asks for a fresh proof. Work without a person, which nobody can have
     * found open, passes.
     *
     * @throws BusinessRuleViolation with {@link PasswordFinding#PROOF_NEEDED} when the proof is missing or too old
     */
    public void require() {
        if (currentUser.find().isPresent() && !isFresh()) {
            throw new BusinessRuleViolation(PasswordFinding.PROOF_NEEDED);
        }
    }

    /** Whether a code is asked for, because the person has a second factor; otherwise it is the password. */
    public boolean asksForCode() {
        return secondFactor.isEnrolled(currentUser.require().id());
    }

    /**
     * Takes the password, or the code where {@link #asksForCode()}; from now on the proof is fresh.
     *
     * @throws BusinessRuleViolation with {@link PasswordFinding#PROOF_WRONG} or {@link PasswordFinding#PROOF_WAIT}
     */
    public void prove(String entered) {
        SignedInAccount person = currentUser.require();
        Answer answer = secondFactor.isEnrolled(person.id())
                ? secondFactor.check(person.id(), entered)
                : checkPassword(person, entered);
        switch (answer) {
            case RIGHT -> request.find().ifPresent(asking -> proven(asking.getSession()));
            case WRONG -> throw new BusinessRuleViolation(PasswordFinding.PROOF_WRONG);
            case WAIT -> throw new BusinessRuleViolation(PasswordFinding.PROOF_WAIT);
        }
    }

    /** Notes that whoever holds this session has just proved themselves. */
    void proven(HttpSession session) {
        session.setAttribute(PROVEN_AT, realTime.instant());
    }

    /** The password of the person who is signed in; guesses at it are few, and lock nobody else out. */
    Answer checkPassword(SignedInAccount person, String password) {
        AccountId id = person.id();
        if (budgets.isSpent(id.toString())) {
            return Answer.WAIT;
        }
        boolean right = password.length() <= PasswordRules.GREATEST_LENGTH
                && store.find(person.username())
                        .filter(stored -> passwords.matches(password, stored.passwordHash()))
                        .isPresent();
        if (!right) {
            budgets.fail(id.toString());
        }
        return right ? Answer.RIGHT : Answer.WRONG;
    }
}
