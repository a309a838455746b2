package vn.nangchuan.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.throttle.Budgets;
import vn.nangchuan.access.throttle.QuestionLimits;
import vn.nangchuan.kernel.AccountId;

/**
 * How often somebody may ask what is answered beyond their own unit: whether a number is free or taken. Each answer says
 * little, many of them in a row would list what others have. Whoever types papers in never meets the limit.
 */
@Component
@EnableConfigurationProperties(QuestionLimits.class)
public class CrossUnitQuestions {

    /** Refusals that follow each other within so long are one excess. */
    static final Duration PAUSE = Duration.ofMinutes(10);

    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Budgets accounts;
    private final Budgets marks;
    private final Budgets units;
    private final QuestionLimits.Night nightly;
    private final Clock realTime;
    private final Map<AccountId, Instant> refused = new ConcurrentHashMap<>();

    CrossUnitQuestions(
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            QuestionLimits limits,
            @RealTime Clock realTime) {
        this.currentUser = currentUser;
        this.events = events;
        this.accounts = new Budgets(limits.byAccount(), realTime);
        this.marks = new Budgets(limits.marksByAccount(), realTime);
        this.units = new Budgets(limits.byUnit(), realTime);
        this.nightly = limits.byNight();
        this.realTime = realTime;
    }

    /** Happened: somebody asked more often than is allowed, for the first time in a while. */
    public record AskedTooOften(SignedInAccount by) {}

    /** Counts a question and says whether it may be asked. Work without a person is not counted. */
    public boolean mayAsk() {
        return currentUser.find().map(this::mayAsk).orElse(true);
    }

    private boolean mayAsk(SignedInAccount person) {
        return told(
                person,
                accounts.take(person.id().toString())
                        && units.take(person.unitId().toString()));
    }

    /**
     * Whether somebody may learn once more that a number is known elsewhere. To be asked before the question: a refusal
     * behind it would be an answer.
     */
    public boolean mayLearn() {
        return currentUser
                .find()
                .map(person -> told(person, !marks.isSpent(person.id().toString())))
                .orElse(true);
    }

    /** Counts that somebody learns that a number is known elsewhere. */
    public void learns() {
        currentUser.find().ifPresent(person -> marks.fail(person.id().toString()));
    }

    /**
     * For many numbers at once, in the name of somebody who is not at the screen any more, out of the same budget. What is beyond
     * it is left unasked, which is no excess: a long list is no sign of curiosity.
     *
     * @param person null: work without a person, which is not counted
     */
    public Asking by(@Nullable SignedInAccount person) {
        return person == null ? new Counted(Integer.MAX_VALUE, Integer.MAX_VALUE) : new Of(person);
    }

    /** What one night may ask of the numbers of one unit that nobody could ask about by day. */
    public Asking ofNight() {
        return new Counted(nightly.asked(), nightly.marks());
    }

    /** Somebody's own budget. */
    private final class Of implements Asking {

        private final String account;
        private final String unit;

        Of(SignedInAccount person) {
            this.account = person.id().toString();
            this.unit = person.unitId().toString();
        }

        @Override
        public int take(int wanted) {
            int taken = 0;
            while (taken < wanted && mayLearn() && accounts.take(account) && units.take(unit)) {
                taken++;
            }
            return taken;
        }

        @Override
        public boolean mayLearn() {
            return !marks.isSpent(account);
        }

        @Override
        public void learns() {
            marks.fail(account);
        }
    }

    /** A budget that ends with the work. */
    private static final class Counted implements Asking {

        private int questions;
        private int answers;

        Counted(int questions, int answers) {
            this.questions = questions;
            this.answers = answers;
        }

        @Override
        public int take(int wanted) {
            int taken = Math.min(questions, wanted);
            questions -= taken;
            return taken;
        }

        @Override
        public boolean mayLearn() {
            return answers > 0;
        }

        @Override
        public void learns() {
            answers--;
        }
    }

    private boolean told(SignedInAccount person, boolean free) {
        if (!free) {
            Instant now = realTime.instant();
            Instant last = refused.put(person.id(), now);
            if (last == null || !now.isBefore(last.plus(PAUSE))) {
                events.publishEvent(new AskedTooOften(person));
            }
        }
        return free;
    }
}
