package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.Region;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;

/** Makes up officials whose facts lie between 2000 and 2030, often on the same few days, and may contradict. */
final class RandomFacts {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 30 * 365;

    private final RandomGenerator random;
    private final List<PostCode> posts;
    private final List<String> requirementIds;
    private final List<LocalDate> busyDays;

    RandomFacts(RandomGenerator random, Law law) {
        this.random = random;
        this.posts = law.requirements()
                .flatMap(requirement -> requirement.applicability().posts().stream())
                .distinct()
                .sorted()
                .toList();
        this.requirementIds = law.requirements().map(Requirement::id).toList();
        this.busyDays = Stream.generate(this::anyDay).limit(5).toList();
    }

    Facts next() {
        return new Facts(
                person(), some(3, this::posting), some(8, this::paper), some(3, this::waiver), some(5, this::training));
    }

    LocalDate day() {
        return random.nextInt(3) == 0 ? oneOf(busyDays).plusDays(random.nextInt(-1, 2)) : anyDay();
    }

    /** A paper that is worth what it says on that date. */
    QualificationFact paperThatCountsOn(LocalDate date) {
        Criterion criterion = oneOf(Criterion.values());
        LocalDate issuedOn = date.minusDays(random.nextInt(3000));
        LocalDate to = random.nextBoolean() ? null : date.plusDays(random.nextInt(1, 3000));
        return new QualificationFact(criterion, level(criterion), field(), issuedOn, to, random.nextLong(100));
    }

    private LocalDate anyDay() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private PersonFacts person() {
        LocalDate birthDate =
                random.nextInt(8) == 0 ? LocalDate.of(1996, 2, 29) : day().minusYears(random.nextInt(15, 60));
        return new PersonFacts(
                new OfficialId(random.nextLong(1, 1000)),
                maybe(() -> birthDate),
                maybe(() -> oneOf(Sex.values())),
                maybe(this::day),
                Set.copyOf(some(12, () -> oneOf(Criterion.values()))));
    }

    private PostingFact posting() {
        LocalDate from = day();
        LocalDate firstAppointedOn = random.nextBoolean() ? from : from.minusDays(random.nextInt(4000));
        return new PostingFact(
                oneOf(posts),
                oneOf(Region.values()),
                oneOf(List.of(UnitType.COMMUNE, UnitType.TOWNSHIP, UnitType.WARD)),
                new UnitId(random.nextLong(1, 4)),
                from,
                after(from),
                firstAppointedOn,
                random.nextBoolean());
    }

    private QualificationFact paper() {
        Criterion criterion = oneOf(Criterion.values());
        LocalDate issuedOn = day();
        boolean isDated = random.nextInt(9) > 0;
        return new QualificationFact(
                criterion,
                level(criterion),
                field(),
                random.nextInt(4) == 0 ? "Quản lý văn hóa" : null,
                random.nextInt(6) == 0,
                isDated ? issuedOn : null,
                after(issuedOn),
                random.nextInt(8) == 0 ? issuedOn.plusDays(random.nextInt(2000)) : null,
                random.nextLong(100));
    }

    private WaiverFact waiver() {
        LocalDate from = day();
        Level reducedTo = oneOf(Level.values());
        if (random.nextInt(3) == 0) {
            return WaiverFact.ofCriterion(reducedTo.criterion(), from, after(from), "Decision")
                    .reducingTo(reducedTo);
        }
        return random.nextBoolean()
                ? WaiverFact.ofCriterion(oneOf(Criterion.values()), from, after(from), "Decision")
                : WaiverFact.ofRequirement(oneOf(requirementIds), from, after(from), "Decision");
    }

    private TrainingFact training() {
        Criterion criterion = oneOf(Criterion.values());
        LocalDate startsOn = day();
        return new TrainingFact(
                random.nextLong(100),
                criterion,
                level(criterion),
                field(),
                startsOn,
                startsOn.plusDays(random.nextInt(1, 400)),
                maybe(random::nextBoolean));
    }

    private @Nullable Level level(Criterion criterion) {
        List<Level> levels = Arrays.stream(Level.values())
                .filter(level -> level.criterion() == criterion)
                .toList();
        return levels.isEmpty() ? null : maybe(() -> oneOf(levels));
    }

    private @Nullable ProfessionalField field() {
        return maybe(() -> oneOf(ProfessionalField.values()));
    }

    private @Nullable LocalDate after(LocalDate from) {
        return random.nextBoolean() ? null : from.plusDays(random.nextInt(3000));
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(5) == 0 ? null : value.get();
    }

    private <T> List<T> some(int atMost, Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(atMost + 1)).toList();
    }

    private <T> T oneOf(T[] values) {
        return oneOf(Arrays.asList(values));
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
