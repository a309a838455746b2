package vn.nangchuan.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds for any facts under the shipped law. Every run prints its seed; {@code -Dseed=…} repeats it. */
class JudgementPropertyUnitTests {
    private static final int OFFICIALS = 4000;
    private static final LocalDate TOMORROWS_LAW = LocalDate.of(2031, 1, 1);
    private static final Law LAW = ShippedLaw.read();

    /** How good a state is; what is lacking and what is unknown are equally far from the standard. */
    private static final Map<RequirementState, Integer> WORTH = new EnumMap<>(Map.of(
            RequirementState.NOT_MET, 0,
            RequirementState.NO_DATA, 0,
            RequirementState.IN_GRACE, 1,
            RequirementState.IN_TRAINING, 2,
            RequirementState.AWAITING_CERTIFICATE, 3,
            RequirementState.WAIVED, 4,
            RequirementState.MET, 5,
            RequirementState.NOT_APPLICABLE, 5));

    private final long seed = Long.getLong("seed", RandomGenerator.getDefault().nextLong());
    private final RandomFacts random =
            new RandomFacts(RandomGeneratorFactory.of("L64X128MixRandom").create(seed), LAW);

    JudgementPropertyUnitTests() {
        System.out.printf("JudgementPropertyUnitTests: seed %d%n", seed);
    }

    @Test
    void onePaperMoreNeverMakesARequirementWorse() {
        for (Facts facts : officials()) {
            LocalDate date = random.day();
            QualificationFact paper = random.paperThatCountsOn(date);
            Map<String, Integer> before = worth(facts, date);
            Map<String, Integer> after = worth(with(facts, paper), date);
            assertThat(after.keySet()).isEqualTo(before.keySet());
            before.forEach((rule, worth) -> assertThat(after.get(rule))
                    .as("%s on %s for %s with %s", rule, date, facts, paper)
                    .isGreaterThanOrEqualTo(worth));
        }
    }

    @Test
    void theOrderOfFactsDoesNotMatter() {
        for (Facts facts : officials()) {
            LocalDate date = random.day();
            Facts shuffled = new Facts(
                    facts.person(),
                    facts.postings(),
                    shuffled(facts.qualifications()),
                    shuffled(facts.waivers()),
                    shuffled(facts.trainings()));
            assertThat(said(shuffled, date)).as("%s on %s", facts, date).isEqualTo(said(facts, date));
        }
    }

    @Test
    void lawOfTomorrowChangesNothingToday() {
        List<Requirement> tomorrow = Stream.of(Level.DOCTORATE, Level.POLITICAL_ADVANCED)
                .map(level -> RuleFixture.atLeast(level)
                        .forPosts(LAW.requirements()
                                .flatMap(rule -> rule.applicability().posts().stream())
                                .distinct()
                                .toArray(PostCode[]::new))
                        .ofASpecialLaw()
                        .inForce(TOMORROWS_LAW, null)
                        .requirement())
                .toList();
        Law later = LAW.and(RuleFixture.ruleSet("TOMORROW", tomorrow));
        for (Facts facts : officials()) {
            LocalDate date = random.day();
            assertThat(Assessor.assess(later, facts, date)).isEqualTo(Assessor.assess(LAW, facts, date));
        }
        assertThat(later.inForce(TOMORROWS_LAW.minusDays(1))).isEqualTo(LAW.inForce(TOMORROWS_LAW.minusDays(1)));
        assertThat(later.inForce(TOMORROWS_LAW)).containsAll(tomorrow);
    }

    @Test
    void everyRuleIsInForceFromItsFirstDayToTheDayBeforeItsEndAndOnNoOther() {
        assertThat(LAW.requirements()).allSatisfy(rule -> {
            LocalDate from = rule.validity().from();
            LocalDate to = rule.validity().to();
            assertThat(LAW.inForce(from)).contains(rule);
            assertThat(LAW.inForce(from.minusDays(1))).doesNotContain(rule);
            if (to != null) {
                assertThat(LAW.inForce(to.minusDays(1))).contains(rule);
                assertThat(LAW.inForce(to)).doesNotContain(rule);
            }
        });
    }

    private List<Facts> officials() {
        return Stream.generate(random::next).limit(OFFICIALS).toList();
    }

    private <T> List<T> shuffled(List<T> facts) {
        List<T> copy = new ArrayList<>(facts);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }

    private static Facts with(Facts facts, QualificationFact paper) {
        return new Facts(
                facts.person(),
                facts.postings(),
                Stream.concat(facts.qualifications().stream(), Stream.of(paper)).toList(),
                facts.waivers(),
                facts.trainings());
    }

    private static Map<String, Integer> worth(Facts facts, LocalDate date) {
        Map<String, Integer> worth = new TreeMap<>();
        results(facts, date)
                .forEach(result -> worth.merge(
                        result.requirement().id(),
                        Optional.ofNullable(WORTH.get(result.state())).orElseThrow(),
                        Math::min));
        return worth;
    }

    private static List<String> said(Facts facts, LocalDate date) {
        return results(facts, date).stream()
                .map(result -> "%s %s %s %s %s %s"
                        .formatted(
                                result.requirement().id(),
                                result.posts(),
                                result.state(),
                                result.since(),
                                result.reason(),
                                result.mends()))
                .toList();
    }

    private static List<RequirementResult> results(Facts facts, LocalDate date) {
        return Assessor.assess(LAW, facts, date).map(Assessment::results).orElse(List.of());
    }
}
