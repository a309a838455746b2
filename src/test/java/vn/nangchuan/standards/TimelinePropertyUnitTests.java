package vn.nangchuan.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nangchuan.standards.RuleFixture.atLeast;
import static vn.nangchuan.standards.RuleFixture.held;
import static vn.nangchuan.standards.RuleFixture.law;
import static vn.nangchuan.standards.RuleFixture.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds for any facts. Every run prints its seed; {@code -Dseed=…} repeats it. */
@ParameterizedClass
@MethodSource("laws")
class TimelinePropertyUnitTests {
    private static final int OFFICIALS = 300;
    private static final int DATES_EACH = 60;
    private static final LocalDate TURN = LocalDate.of(2014, 3, 1);

    private final Law law;
    private final RandomFacts random;

    TimelinePropertyUnitTests(Law law) {
        long seed = Long.getLong("seed", RandomGenerator.getDefault().nextLong());
        System.out.printf("TimelinePropertyUnitTests: seed %d%n", seed);
        this.law = law;
        this.random =
                new RandomFacts(RandomGeneratorFactory.of("L64X128MixRandom").create(seed), law);
    }

    @Test
    void timelineSaysOnEveryDateWhatTheAssessmentSays() {
        for (Facts facts : officials()) {
            List<StandingPeriod> timeline = Standings.timeline(law, facts);
            datesToTry(timeline).forEach(date -> assertSame(timeline, facts, date));
        }
    }

    @Test
    void periodsFollowEachOtherWithoutOverlapAndDifferFromTheirNeighbours() {
        for (Facts facts : officials()) {
            List<StandingPeriod> timeline = Standings.timeline(law, facts);
            for (int i = 1; i < timeline.size(); i++) {
                StandingPeriod before = timeline.get(i - 1);
                StandingPeriod after = timeline.get(i);
                assertThat(before.to()).isNotNull().isBeforeOrEqualTo(after.from());
                assertThat(before.joinedWith(after)).isEmpty();
            }
        }
    }

    @Test
    void officialIsMetOnlyWithSomeRequirementAskedAndNoneLackingOrUnknown() {
        for (Facts facts : officials()) {
            Standings.timeline(law, facts).stream()
                    .filter(period -> period.outcome() == Outcome.MET)
                    .forEach(period -> assertThat(period.results())
                            .extracting(RequirementResult::state)
                            .containsAnyOf(RequirementState.MET, RequirementState.WAIVED)
                            .isSubsetOf(
                                    RequirementState.MET, RequirementState.WAIVED, RequirementState.NOT_APPLICABLE));
        }
    }

    private void assertSame(List<StandingPeriod> timeline, Facts facts, LocalDate date) {
        Optional<StandingPeriod> period =
                timeline.stream().filter(candidate -> candidate.contains(date)).findFirst();
        Optional<Assessment> assessment = Assessor.assess(law, facts, date);
        assertThat(period.map(StandingPeriod::outcome))
                .as("%s on %s", facts, date)
                .isEqualTo(assessment.map(Assessment::outcome));
        assertThat(period.map(StandingPeriod::results))
                .as("%s on %s", facts, date)
                .isEqualTo(assessment.map(Assessment::results));
    }

    private List<Facts> officials() {
        return Stream.generate(random::next).limit(OFFICIALS).toList();
    }

    private Stream<LocalDate> datesToTry(List<StandingPeriod> timeline) {
        Stream<LocalDate> borders = timeline.stream()
                .flatMap(period -> Stream.of(period.from(), period.to()))
                .filter(Objects::nonNull)
                .flatMap(border -> Stream.of(border.minusDays(1), border));
        return Stream.concat(borders, Stream.generate(random::day).limit(DATES_EACH));
    }

    static List<Law> laws() {
        return List.of(ShippedLaw.read(), transitionalLaw());
    }

    /** What the shipped rules do without: grace, recruitment and ages on the date. */
    private static Law transitionalLaw() {
        return law(
                atLeast(Level.BACHELOR)
                        .called("OLD")
                        .recruitedBefore(TURN)
                        .with(new Grace(TURN.plusYears(5), TURN, TURN)),
                held(Criterion.STATE_MANAGEMENT)
                        .called("SPECIAL")
                        .inForce(TURN.minusYears(3), TURN.minusYears(1))
                        .ofASpecialLaw(),
                atLeast(Level.BACHELOR).called("NEW").recruitedFrom(TURN).inForce(TURN, TURN.plusYears(9)),
                rule("OLDEST", Criterion.AGE, new Demand.OldestAge(40, 35)),
                rule("YOUNGEST", Criterion.AGE, new Demand.YoungestAge(21))
                        .forPosts(RuleFixture.CHAIR, RuleFixture.CLERK),
                held(Criterion.STATE_MANAGEMENT).notWaivable().inForce(TURN.minusYears(9), TURN),
                held(Criterion.MINORITY_LANGUAGE).withMinorityLanguageDuty());
    }
}
