package vn.nangchuan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.nangchuan.access.throttle.Limit;
import vn.nangchuan.access.throttle.QuestionLimits;
import vn.nangchuan.testing.TestRealTime;

/** How often somebody learns whether a number is known elsewhere. */
class CrossUnitQuestionsUnitTests {

    private static final SignedInAccount LAN = TestAccounts.account("lan", "Nông Thị Lan", Set.of());
    private static final SignedInAccount MAI = TestAccounts.account("mai", "Lý Thị Mai", Set.of());
    private static final SignedInAccount HOA = TestAccounts.account("hoa", "Lê Thị Hoa", Set.of());

    private final TestRealTime time = new TestRealTime();
    private final List<Object> told = new ArrayList<>();
    private final Screen screen = new Screen();
    private final CrossUnitQuestions questions = new CrossUnitQuestions(
            screen,
            told::add,
            new QuestionLimits(
                    new Limit(3, Duration.ofMinutes(1)),
                    new Limit(2, Duration.ofHours(12)),
                    new Limit(5, Duration.ofSeconds(20)),
                    new QuestionLimits.Left(1, 1, 2),
                    new Limit(2, Duration.ofHours(12)),
                    4),
            time.clock());

    @Test
    void anAccountAsksSoManyAtOnceAndThenOneAMinute() {
        assertThat(asked(LAN, 4)).containsExactly(true, true, true, false);
        time.pass(Duration.ofMinutes(1));
        assertThat(asked(LAN, 2)).containsExactly(true, false);
    }

    @Test
    void theAccountsOfAUnitShareABudgetToo() {
        asked(LAN, 3);
        asked(MAI, 2);
        assertThat(asked(HOA, 1)).containsExactly(false);
        time.pass(Duration.ofSeconds(20));
        assertThat(asked(HOA, 2)).containsExactly(true, false);
    }

    @Test
    void workWithoutAPersonIsNotCounted() {
        assertThat(asked(null, 100)).containsOnly(true);
    }

    @Test
    void anExcessIsToldOnceHoweverLongItLasts() {
        asked(LAN, 3);
        for (int minute = 0; minute < 30; minute++) {
            time.pass(Duration.ofMinutes(1));
            asked(LAN, 3);
        }
        assertThat(told).containsExactly(new CrossUnitQuestions.AskedTooOften(LAN));

        time.pass(CrossUnitQuestions.PAUSE);
        asked(LAN, 4);

        assertThat(told).as("after a pause it is another").hasSize(2);
    }

    @Test
    void aWholeListIsAskedAboutOutOfTheSameBudgetAndItsRestIsNoExcess() {
        assertThat(asked(LAN, 1)).containsExactly(true);
        assertThat(questions.by(LAN).take(100)).isOne();
        assertThat(told).isEmpty();
    }

    @Test
    void listsLeaveSomeOfTheBudgetOfAnAccountToWhoeverTypes() {
        assertThat(questions.by(LAN).take(100)).isEqualTo(2);
        assertThat(questions.by(LAN).take(1)).isZero();
        assertThat(asked(LAN, 2)).as("at the screen").containsExactly(true, false);
    }

    @Test
    void listsLeaveSomeOfTheBudgetOfAUnitToWhoeverTypes() {
        questions.by(LAN).take(100);

        assertThat(questions.by(MAI).take(100)).isOne();
        assertThat(questions.by(HOA).take(100)).isZero();
        assertThat(asked(HOA, 3)).containsExactly(true, true, false);
    }

    @Test
    void whoHasLearntByListsWhatTheseMayLearnsByTypingWhatIsLeft() {
        Asking list = questions.by(LAN);
        assertThat(list.mayLearn()).isTrue();
        list.learns();
        assertThat(list.mayLearn()).isFalse();

        assertThat(questions.by(LAN).take(1)).isZero();
        assertThat(questions.by(MAI).take(1)).isOne();
        screen.person = LAN;
        assertThat(questions.mayLearn()).isTrue();
        questions.learns();
        assertThat(questions.mayLearn()).as("no more than without lists").isFalse();
    }

    @Test
    void whatHasBeenTypedIsCountedForListsToo() {
        screen.person = LAN;
        questions.learns();

        assertThat(questions.by(LAN).take(1)).isZero();
    }

    @Test
    void aNightAsksSoManyAndSaysHowMany() {
        Asking night = questions.ofNight(LAN.unitId());
        assertThat(night.take(3)).isEqualTo(3);
        assertThat(night.take(100)).isOne();
        assertThat(night.take(1)).isZero();
        assertThat(night.taken()).isEqualTo(4);
        assertThat(questions.ofNight(LAN.unitId()).take(1)).as("another night").isOne();
        assertThat(questions.by(null).take(100)).as("work without a person").isEqualTo(100);
    }

    @Test
    void ofTheListsOfAUnitNoMoreIsToldByDayAndByNightThanOneBudget() {
        questions.by(LAN).learns();
        Asking night = questions.ofNight(LAN.unitId());
        assertThat(night.mayLearn()).isTrue();
        night.learns();
        assertThat(night.mayLearn()).isFalse();

        assertThat(questions.ofNight(LAN.unitId()).take(1))
                .as("nor in the next night")
                .isZero();
        assertThat(questions.by(MAI).take(1)).as("nor by another's list").isZero();
        assertThat(asked(MAI, 1)).as("at the screen").containsExactly(true);
        time.pass(Duration.ofHours(12));
        assertThat(questions.ofNight(LAN.unitId()).take(1)).isOne();
    }

    private List<Boolean> asked(@Nullable SignedInAccount person, int times) {
        screen.person = person;
        List<Boolean> answers = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            answers.add(questions.mayAsk());
        }
        return answers;
    }

    /** Who sits at the screen just now. */
    private static final class Screen implements CurrentUser {

        private @Nullable SignedInAccount person;

        @Override
        public SignedInAccount require() {
            return find().orElseThrow();
        }

        @Override
        public Optional<SignedInAccount> find() {
            return Optional.ofNullable(person);
        }

        @Override
        public boolean may(String permission) {
            return false;
        }
    }
}
