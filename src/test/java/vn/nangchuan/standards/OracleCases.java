package vn.nangchuan.standards;

import static vn.nangchuan.standards.RuleFixture.atLeast;
import static vn.nangchuan.standards.RuleFixture.held;
import static vn.nangchuan.standards.RuleFixture.inField;
import static vn.nangchuan.standards.RuleFixture.leftToTheProvince;
import static vn.nangchuan.standards.RuleFixture.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Officials made up at random, on days of which every other is a border of something or the day beside it, and what the
 * {@link Oracle} and the judgement say of them.
 */
final class OracleCases {
    private static final LocalDate TURN = LocalDate.of(2014, 3, 1);

    private final Law law;
    private final RandomGenerator random;
    private final RandomFacts officials;
    private final List<LocalDate> bordersOfLaw;

    OracleCases(Law law, long seed) {
        this.law = law;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.officials = new RandomFacts(random, law);
        this.bordersOfLaw =
                law.requirements().flatMap(OracleCases::borders).distinct().toList();
    }

    /** The next one of which they say different things, in words; empty where they agree. */
    Optional<String> differenceOfNext() {
        Facts facts = officials.next();
        LocalDate date = random.nextBoolean() ? officials.day() : border(facts);
        Oracle.Answer expected = new Oracle(law, facts, date).answer();
        Oracle.Answer found =
                Assessor.assess(law, facts, date).map(OracleCases::answer).orElse(Oracle.Answer.NO_POST);
        return expected.equals(found)
                ? Optional.empty()
                : Optional.of("on %s expected %s, but found %s of %s"
                        .formatted(date, expected, expected.differenceTo(found), facts));
    }

    private static Oracle.Answer answer(Assessment assessment) {
        Set<Oracle.Saying> sayings = new HashSet<>();
        assessment
                .results()
                .forEach(result -> result.posts()
                        .forEach(post -> sayings.add(
                                new Oracle.Saying(result.requirement().id(), post, result.state()))));
        return new Oracle.Answer(assessment.outcome(), sayings);
    }

    private LocalDate border(Facts facts) {
        List<LocalDate> ofFacts = borders(facts).toList();
        List<LocalDate> borders = ofFacts.isEmpty() || random.nextInt(3) == 0 ? bordersOfLaw : ofFacts;
        return borders.get(random.nextInt(borders.size())).plusDays(random.nextInt(-1, 2));
    }

    private static Stream<LocalDate> borders(Requirement rule) {
        return Stream.of(
                        rule.validity().from(),
                        rule.validity().to(),
                        rule.grace() == null ? null : rule.grace().until(),
                        rule.waivedByLaw() == null
                                ? null
                                : rule.waivedByLaw().validity().to())
                .filter(Objects::nonNull);
    }

    private Stream<LocalDate> borders(Facts facts) {
        LocalDate born = facts.person().birthDate();
        return Stream.of(
                        facts.postings().stream().flatMap(posting -> days(posting.validFrom(), posting.validTo())),
                        facts.qualifications().stream()
                                .flatMap(paper -> days(paper.issuedOn(), paper.validTo(), paper.revokedOn())),
                        facts.waivers().stream().flatMap(waiver -> days(waiver.validFrom(), waiver.validTo())),
                        facts.trainings().stream().flatMap(training -> days(training.startsOn(), training.endsOn())),
                        Stream.ofNullable(born).map(day -> day.plusYears(random.nextInt(17, 62))))
                .flatMap(days -> days);
    }

    private static Stream<LocalDate> days(@Nullable LocalDate... days) {
        return Stream.of(days).filter(Objects::nonNull);
    }

    /** The law that is shipped, filled in by a province and not, and one that uses what the shipped one does without. */
    static List<Law> laws() {
        Law shipped = ShippedLaw.read();
        return List.of(shipped, shipped.with(parameters()), unusualLaw());
    }

    private static List<ProvincialParameter> parameters() {
        Validity days = new Validity(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 9, 1));
        return List.of(
                new ProvincialParameter("CC23-CM-MT", days, "QĐ 1", new ProvincialParameter.OfLevel(Level.COLLEGE)),
                new ProvincialParameter("CC23-QLNN", days, "QĐ 1", new ProvincialParameter.Asked(true)),
                new ProvincialParameter("CC23-DTTS", days, "QĐ 1", new ProvincialParameter.Asked(false)));
    }

    private static Law unusualLaw() {
        PostCode chair = RuleFixture.CHAIR;
        PostCode clerk = RuleFixture.CLERK;
        List<RuleFixture> rules = List.of(
                atLeast(Level.BACHELOR)
                        .called("OLD")
                        .recruitedBefore(TURN)
                        .with(new Grace(TURN.plusYears(5), TURN, TURN.minusYears(1))),
                inField(Level.COLLEGE, ProfessionalField.LAW, ProfessionalField.LAND)
                        .called("NEW")
                        .recruitedFrom(TURN)
                        .inForce(TURN, TURN.plusYears(9)),
                held(Criterion.STATE_MANAGEMENT)
                        .called("SPECIAL")
                        .inForce(TURN.minusYears(3), TURN)
                        .ofASpecialLaw(),
                held(Criterion.STATE_MANAGEMENT).forPosts(chair, clerk).waivedByLaw(TURN, TURN.plusYears(2)),
                rule("OLDEST", Criterion.AGE, new Demand.OldestAge(40, 35))
                        .with(new Grace(TURN, TURN.minusYears(9), null)),
                rule("YOUNGEST", Criterion.AGE, new Demand.YoungestAge(21)).forPosts(clerk),
                rule("FIRST", Criterion.AGE_AT_FIRST_APPOINTMENT, new Demand.OldestAge(45, 42))
                        .forPosts(chair, clerk),
                rule("ALL", Criterion.COURSES, courses(Demand.Quantifier.ALL)),
                rule("ANY", Criterion.COURSES, courses(Demand.Quantifier.ANY)).forPosts(clerk),
                leftToTheProvince("THEORY", Level.POLITICAL_ELEMENTARY, null),
                leftToTheProvince("COMPUTING", null, Level.IT_BASIC)
                        .forPosts(chair, clerk)
                        .withGraceUntil(TURN),
                atLeast(Level.DEFENCE_GROUP_3).called("DEFENCE").forPosts(chair, clerk),
                leftToTheProvince("LANGUAGE", null, Level.FOREIGN_3),
                held(Criterion.MINORITY_LANGUAGE).withMinorityLanguageDuty().notWaivable());
        return new Law(List.of(RuleFixture.ruleSet(
                "TEST", rules.stream().map(RuleFixture::requirement).toList(), provisions())));
    }

    private static Demand.Courses courses(Demand.Quantifier quantifier) {
        return new Demand.Courses(
                quantifier, Set.of(Criterion.PARTY_BUILDING, Criterion.ECONOMIC_MANAGEMENT, Criterion.HEALTH));
    }

    private static List<Equivalence> provisions() {
        LegalSource source = new LegalSource("A test", "Article 3");
        Validity always = new Validity(TURN.minusYears(20), null);
        return List.of(
                new Equivalence(
                        "A", Set.of(Level.OFFICE_A, Level.OFFICE_B), Level.OFFICE_C, false, TURN, always, source, true),
                new Equivalence(
                        "B",
                        Set.of(Level.OFFICE_B),
                        Level.IT_BASIC,
                        false,
                        null,
                        new Validity(TURN, null),
                        source,
                        false),
                new Equivalence(
                        "C", Set.of(Level.POLITICAL_INTERMEDIATE), null, true, TURN.plusYears(3), always, source, true),
                new Equivalence(
                        "D",
                        Set.of(Level.FOREIGN_B, Level.FOREIGN_C),
                        Level.FOREIGN_2,
                        false,
                        null,
                        always,
                        source,
                        true));
    }
}
