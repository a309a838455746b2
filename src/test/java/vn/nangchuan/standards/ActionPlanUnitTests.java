package vn.nangchuan.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.nangchuan.standards.OfficialFixture.chair;
import static vn.nangchuan.standards.RuleFixture.CHAIR;
import static vn.nangchuan.standards.RuleFixture.CLERK;
import static vn.nangchuan.standards.RuleFixture.atLeast;
import static vn.nangchuan.standards.RuleFixture.held;
import static vn.nangchuan.standards.RuleFixture.law;
import static vn.nangchuan.standards.RuleFixture.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.nangchuan.standards.Demand.Quantifier;

/** The fewest papers that make somebody meet the standard. */
class ActionPlanUnitTests {
    private static final LocalDate DATE = LocalDate.of(2019, 7, 19);
    private static final int LAWS = 150;
    private static final int MOST_RULES = 12;

    @Test
    void whoMeetsTheStandardHasNothingToDo() {
        ActionPlan plan = plan(law(held(Criterion.PARTY_BUILDING)), chair().withPaper(Criterion.PARTY_BUILDING, DATE));
        assertThat(plan.actions()).isEmpty();
        assertThat(plan.isSufficient()).isTrue();
    }

    @Test
    void oneHigherPaperMendsTwoRules() {
        Law law = law(
                atLeast(Level.POLITICAL_ELEMENTARY).called("LOW"),
                atLeast(Level.POLITICAL_INTERMEDIATE).called("HIGH"));
        assertThat(plan(law, chair()).actions())
                .extracting(ActionPlan.Action::paper, ActionPlan.Action::requirements)
                .containsExactly(tuple(
                        new Mend(Criterion.POLITICAL_THEORY, Level.POLITICAL_INTERMEDIATE, Set.of()),
                        List.of("LOW", "HIGH")));
    }

    @Test
    void aFieldThatFitsBothPostsSavesAPaper() {
        Law law = law(fitting(ProfessionalField.LAW, ProfessionalField.ECONOMICS));
        assertThat(plan(law, chair().holding(CLERK)).actions())
                .extracting(ActionPlan.Action::paper)
                .containsExactly(new Mend(Criterion.PROFESSIONAL, Level.BACHELOR, Set.of(ProfessionalField.ECONOMICS)));
    }

    @Test
    void fieldsThatFitOnlyOneOfThePostsNeedTwoPapers() {
        Law law = law(fitting(ProfessionalField.LAW, ProfessionalField.LAND));
        assertThat(plan(law, chair().holding(CLERK)).actions()).hasSize(2);
    }

    @Test
    void ofAnyOfSeveralCoursesTheOneIsTakenThatIsNeededAnyway() {
        Law law = law(
                held(Criterion.ECONOMIC_MANAGEMENT),
                rule(
                        "ANY",
                        Criterion.COURSES,
                        new Demand.Courses(
                                Quantifier.ANY, Set.of(Criterion.PARTY_BUILDING, Criterion.ECONOMIC_MANAGEMENT))));
        assertThat(plan(law, chair()).actions())
                .extracting(action -> action.paper().criterion())
                .containsExactly(Criterion.ECONOMIC_MANAGEMENT);
    }

    @Test
    void whatNoPaperMendsIsSaid() {
        Law law = law(rule("OLD", Criterion.AGE, new Demand.YoungestAge(70)), held(Criterion.PARTY_BUILDING));
        ActionPlan plan = plan(law, chair());
        assertThat(plan.isSufficient()).isFalse();
        assertThat(plan.outOfReach())
                .extracting(result -> result.requirement().id())
                .containsExactly("OLD");
        assertThat(plan.actions()).hasSize(1);
    }

    @Test
    void whatIsUnderWayOrExcusedIsStillToBeGot() {
        Law law = law(
                held(Criterion.PARTY_BUILDING),
                held(Criterion.ECONOMIC_MANAGEMENT).withGraceUntil(DATE.plusDays(1)));
        OfficialFixture official =
                chair().inClass(Criterion.PARTY_BUILDING, null, DATE.minusDays(9), DATE.plusDays(9), null);
        assertThat(plan(law, official).actions()).hasSize(2);
    }

    @Test
    void eachPaperNamesWhatItMendsAndNothingElse() {
        Law law = law(
                atLeast(Level.POLITICAL_ELEMENTARY).called("THEORY"),
                atLeast(Level.OFFICE_A).called("IT"));
        assertThat(plan(law, chair()).actions())
                .extracting(action -> action.paper().criterion(), ActionPlan.Action::requirements)
                .containsExactly(
                        tuple(Criterion.POLITICAL_THEORY, List.of("THEORY")),
                        tuple(Criterion.INFORMATION_TECHNOLOGY, List.of("IT")));
    }

    @Test
    void aRuleForAnyFieldLeavesTheFieldsOfAnotherAsTheyAre() {
        Law law = law(
                atLeast(Level.BACHELOR).called("HIGH"),
                RuleFixture.inField(Level.COLLEGE, ProfessionalField.LAW).called("LAW"));
        assertThat(plan(law, chair()).actions())
                .extracting(ActionPlan.Action::paper)
                .containsExactly(new Mend(Criterion.PROFESSIONAL, Level.BACHELOR, Set.of(ProfessionalField.LAW)));
    }

    @Test
    void ofEquallyFewPapersTheLowestAreTaken() {
        Law law = law(
                RuleFixture.inField(Level.COLLEGE, ProfessionalField.LAW).called("LAW"),
                rule(
                                "LAND",
                                Criterion.PROFESSIONAL,
                                new Demand.AtLeast(Level.BACHELOR, Map.of(CLERK, Set.of(ProfessionalField.LAND))))
                        .forPosts(CLERK));
        assertThat(plan(law, chair().holding(CLERK)).actions())
                .extracting(ActionPlan.Action::paper)
                .containsExactly(
                        new Mend(Criterion.PROFESSIONAL, Level.COLLEGE, Set.of(ProfessionalField.LAW)),
                        new Mend(Criterion.PROFESSIONAL, Level.BACHELOR, Set.of(ProfessionalField.LAND)));
    }

    @Test
    void papersOfOneCriterionAreListedFromTheLowest() {
        Law law = law(
                RuleFixture.inField(Level.BACHELOR, ProfessionalField.LAW).called("LAW"),
                rule(
                                "LAND",
                                Criterion.PROFESSIONAL,
                                new Demand.AtLeast(Level.COLLEGE, Map.of(CLERK, Set.of(ProfessionalField.LAND))))
                        .forPosts(CLERK));
        assertThat(plan(law, chair().holding(CLERK)).actions())
                .extracting(action -> action.paper().leastLevel())
                .containsExactly(Level.COLLEGE, Level.BACHELOR);
    }

    @Test
    void isAsSmallAsWhatTryingEverythingFinds() {
        long seed = Long.getLong("seed", RandomGenerator.getDefault().nextLong());
        System.out.printf("ActionPlanUnitTests: seed %d%n", seed);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < LAWS; i++) {
            Law law = someLaw(random);
            Facts facts = somebody(random).facts();
            Assessment assessment = Assessor.assess(law, facts, DATE).orElseThrow();
            ActionPlan plan = ActionPlan.of(assessment);
            assertThat(plan.isSufficient()).isTrue();
            assertThat(outcomeWith(
                            law,
                            facts,
                            plan.actions().stream()
                                    .map(ActionPlanUnitTests::paper)
                                    .toList()))
                    .as("%s after %s", assessment, plan)
                    .isEqualTo(Outcome.MET);
            assertThat(plan.actions()).as("%s", assessment).hasSize(fewestByTrying(law, facts));
        }
    }

    private static int fewestByTrying(Law law, Facts facts) {
        List<QualificationFact> papers = everyPaper();
        return IntStream.rangeClosed(0, MOST_RULES)
                .filter(number -> isPossibleWith(law, facts, papers, number, 0, List.of()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isPossibleWith(
            Law law,
            Facts facts,
            List<QualificationFact> papers,
            int number,
            int from,
            List<QualificationFact> chosen) {
        if (number == 0) {
            return outcomeWith(law, facts, chosen) == Outcome.MET;
        }
        return IntStream.rangeClosed(from, papers.size() - number).anyMatch(next -> {
            List<QualificationFact> more = new ArrayList<>(chosen);
            more.add(papers.get(next));
            return isPossibleWith(law, facts, papers, number - 1, next + 1, more);
        });
    }

    /** The highest level of each criterion in play, in each field in play: a lower one never saves a paper. */
    private static List<QualificationFact> everyPaper() {
        Stream<QualificationFact> courses = Stream.of(Criterion.PARTY_BUILDING, Criterion.ECONOMIC_MANAGEMENT)
                .map(course -> fact(course, null, null));
        Stream<QualificationFact> ladders = Stream.of(
                fact(Criterion.POLITICAL_THEORY, Level.POLITICAL_ADVANCED, null),
                fact(Criterion.INFORMATION_TECHNOLOGY, Level.IT_ADVANCED, null));
        Stream<QualificationFact> professions = Arrays.stream(ProfessionalField.values())
                .limit(4)
                .map(field -> fact(Criterion.PROFESSIONAL, Level.DOCTORATE, field));
        return Stream.of(courses, ladders, professions)
                .flatMap(papers -> papers)
                .toList();
    }

    private static QualificationFact paper(ActionPlan.Action action) {
        Mend paper = action.paper();
        return fact(
                paper.criterion(),
                paper.leastLevel(),
                paper.acceptedFields().stream().findFirst().orElse(null));
    }

    private static QualificationFact fact(
            Criterion criterion, @Nullable Level level, @Nullable ProfessionalField field) {
        return new QualificationFact(criterion, level, field, DATE, null, 1000);
    }

    private static Outcome outcomeWith(Law law, Facts facts, List<QualificationFact> papers) {
        Facts then = new Facts(
                facts.person(),
                facts.postings(),
                Stream.concat(facts.qualifications().stream(), papers.stream()).toList(),
                facts.waivers(),
                facts.trainings());
        return Assessor.assess(law, then, DATE).orElseThrow().outcome();
    }

    private static Law someLaw(RandomGenerator random) {
        List<RuleFixture> rules = new ArrayList<>();
        int number = random.nextInt(1, MOST_RULES + 1);
        for (int i = 0; i < number; i++) {
            PostCode post = random.nextBoolean() ? CHAIR : CLERK;
            rules.add(someRule(random, post).called("R" + i).forPosts(post));
        }
        return law(rules.toArray(RuleFixture[]::new));
    }

    private static RuleFixture someRule(RandomGenerator random, PostCode post) {
        return switch (random.nextInt(5)) {
            case 0 -> held(random.nextBoolean() ? Criterion.PARTY_BUILDING : Criterion.ECONOMIC_MANAGEMENT);
            case 1 -> atLeast(random.nextBoolean() ? Level.POLITICAL_ELEMENTARY : Level.POLITICAL_ADVANCED);
            case 2 -> atLeast(random.nextBoolean() ? Level.OFFICE_A : Level.IT_BASIC);
            case 3 ->
                rule(
                        "ANY",
                        Criterion.COURSES,
                        new Demand.Courses(
                                random.nextBoolean() ? Quantifier.ANY : Quantifier.ALL,
                                Set.of(Criterion.PARTY_BUILDING, Criterion.ECONOMIC_MANAGEMENT)));
            default -> ofFields(random, post);
        };
    }

    private static RuleFixture ofFields(RandomGenerator random, PostCode post) {
        Set<ProfessionalField> fields = Set.copyOf(Stream.generate(() -> ProfessionalField.values()[random.nextInt(4)])
                .limit(random.nextInt(1, 3))
                .toList());
        Level level = random.nextBoolean() ? Level.COLLEGE : Level.BACHELOR;
        return rule("FIELD", Criterion.PROFESSIONAL, new Demand.AtLeast(level, Map.of(post, fields)));
    }

    private static OfficialFixture somebody(RandomGenerator random) {
        OfficialFixture official = chair().holding(CLERK);
        if (random.nextInt(3) == 0) {
            official.withPaper(Level.COLLEGE, ProfessionalField.values()[random.nextInt(4)], DATE.minusYears(3));
        }
        return random.nextBoolean() ? official : official.withUnreviewedDossier();
    }

    private static RuleFixture fitting(ProfessionalField ofChair, ProfessionalField ofClerk) {
        return rule(
                        "CM",
                        Criterion.PROFESSIONAL,
                        new Demand.AtLeast(
                                Level.BACHELOR,
                                Map.of(CHAIR, Set.of(ofChair, ProfessionalField.ECONOMICS), CLERK, Set.of(ofClerk))))
                .forPosts(CHAIR, CLERK);
    }

    private static ActionPlan plan(Law law, OfficialFixture official) {
        return ActionPlan.of(Assessor.assess(law, official.facts(), DATE).orElseThrow());
    }
}
