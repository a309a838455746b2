package vn.nangchuan.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
