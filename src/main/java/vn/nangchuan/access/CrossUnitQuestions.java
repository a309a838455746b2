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
import vn.nangchuan.kernel.UnitId;

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
    private final Budgets marksOfLists;
    private final QuestionLimits limits;
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
        this.marksOfLists = new Budgets(limits.marksByLists(), realTime);
        this.limits = limits;
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
     * For many numbers at once, in the name of somebody who is not at the screen any more, out of the same budget, of which some is
     * left to whoever types. What is beyond it is left unasked, which is no excess: a long list is no sign of curiosity.
     *
     * @param person null: work without a person, which is not counted
     */
    public Asking by(@Nullable SignedInAccount person) {
        return person == null ? new Uncounted() : new OfList(person);
    }

    /** What one night may ask of the numbers of one unit that nobody could ask about by day. */
    public Asking ofNight(UnitId unit) {
        return new OfNight(unit);
    }

    /** Counts question by question. */
    private abstract static class OneByOne implements Asking {

        private int taken;

        abstract boolean takeOne();

        @Override
        public int take(int wanted) {
            int before = taken;
            while (taken - before < wanted && mayLearn() && takeOne()) {
                taken++;
            }
            return taken - before;
        }

        @Override
        public int taken() {
            return taken;
        }
    }

    private static final class Uncounted extends OneByOne {

        @Override
        boolean takeOne() {
            return true;
        }

        @Override
        public boolean mayLearn() {
            return true;
        }

        @Override
        public void learns() {}
    }

    /** Somebody's own budget, as far as lists may use it. */
    private final class OfList extends OneByOne {

        private final String account;
        private final String unit;

        OfList(SignedInAccount person) {
            this.account = person.id().toString();
            this.unit = person.unitId().toString();
        }

        @Override
        boolean takeOne() {
            return accounts.take(account, limits.leftByLists().byAccount())
                    && units.take(unit, limits.leftByLists().byUnit());
        }

        @Override
        public boolean mayLearn() {
            return !marks.isSpent(account, limits.leftByLists().marks()) && !marksOfLists.isSpent(unit);
        }

        @Override
        public void learns() {
            marks.fail(account);
            marksOfLists.fail(unit);
        }
    }

    /** So many questions a night, and of answers what the lists of the day have left. */
    private final class OfNight extends OneByOne {

        private final String unit;

        OfNight(UnitId unit) {
            this.unit = unit.toString();
        }

        @Override
        boolean takeOne() {
            return taken() < limits.askedByNight();
        }

        @Override
        public boolean mayLearn() {
            return !marksOfLists.isSpent(unit);
        }

        @Override
        public void learns() {
            marksOfLists.fail(unit);
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
