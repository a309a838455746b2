package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.Region;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;

/**
 * Makes up officials whose careers could be: each with eight papers, one in twelve with two posts at once, one in three
 * with a former post, some with classes, waivers, statements and papers that expired, were revoked or have no date. The
 * same seed makes the same province.
 */
final class MadeUpProvince {
    private static final int PAPERS_EACH = 8;
    private static final int COMMUNES = 200;
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 31);
    private static final List<UnitType> TYPES = List.of(UnitType.COMMUNE, UnitType.TOWNSHIP, UnitType.WARD);
    private static final List<Level> SCHOOLS = List.of(Level.LOWER_SECONDARY, Level.UPPER_SECONDARY);
    private static final List<Level> DEGREES =
            List.of(Level.PROFESSIONAL_INTERMEDIATE, Level.COLLEGE, Level.BACHELOR, Level.MASTER);
    private static final List<Level> POLITICAL =
            List.of(Level.POLITICAL_ELEMENTARY, Level.POLITICAL_INTERMEDIATE, Level.POLITICAL_ADVANCED);
    private static final List<Level> COMPUTING = List.of(Level.OFFICE_A, Level.OFFICE_B, Level.IT_BASIC);
    private static final List<Level> GRADES = List.of(Level.STATE_OFFICER, Level.STATE_SPECIALIST);
    private static final List<Criterion> HELD = List.of(
            Criterion.PARTY_BUILDING,
            Criterion.ECONOMIC_MANAGEMENT,
            Criterion.CIVIL_STATUS,
            Criterion.MINORITY_LANGUAGE,
            Criterion.HEALTH,
            Criterion.GENERAL_ATTESTATION);

    private final RandomGenerator random;
    private final List<PostCode> posts;
    private long papers;

    private MadeUpProvince(long seed, Law law) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.posts = law.requirements()
                .flatMap(requirement -> requirement.applicability().posts().stream())
                .distinct()
                .sorted()
                .toList();
    }

    static List<Facts> of(int officials, long seed, Law law) {
        MadeUpProvince province = new MadeUpProvince(seed, law);
        return LongStream.rangeClosed(1, officials).mapToObj(province::official).toList();
    }

    private Facts official(long id) {
        LocalDate born = LocalDate.of(1958, 1, 1).plusDays(random.nextInt(40 * 365));
        LocalDate recruited = born.plusYears(22).plusDays(random.nextInt(12 * 365));
        PersonFacts person = new PersonFacts(
                new OfficialId(id),
                in(50) ? null : born,
                oneOf(List.of(Sex.values())),
                in(20) ? null : recruited,
                in(3) ? Set.of() : EnumSet.allOf(Criterion.class));
        return new Facts(person, postings(recruited), qualifications(born, recruited), waivers(), trainings());
    }

    private List<PostingFact> postings(LocalDate recruited) {
        List<PostingFact> postings = new ArrayList<>();
        UnitId unit = new UnitId(random.nextInt(COMMUNES) + 1L);
        Region region = unit.value() % 3 == 0 ? Region.PLAIN : Region.MOUNTAIN;
        UnitType type = TYPES.get((int) (unit.value() % TYPES.size()));
        PostCode post = oneOf(posts);
        LocalDate taken = in(3) ? recruited.plusDays(random.nextInt(3000)) : recruited;
        postings.add(new PostingFact(post, region, type, unit, taken, null, taken, region == Region.MOUNTAIN && in(2)));
        PostCode other = oneOf(posts);
        if (in(12) && !other.equals(post)) {
            postings.add(new PostingFact(other, region, type, unit, taken, null, taken, false));
        }
        if (recruited.isBefore(taken)) {
            postings.add(new PostingFact(oneOf(posts), region, type, unit, recruited, taken, recruited, false));
        }
        return postings;
    }

    private List<QualificationFact> qualifications(LocalDate born, LocalDate recruited) {
        List<QualificationFact> all = new ArrayList<>();
        all.add(paper(oneOf(SCHOOLS), born.plusYears(18)));
        all.add(paper(oneOf(DEGREES), born.plusYears(22)));
        all.add(paper(oneOf(POLITICAL), since(recruited)));
        all.add(paper(oneOf(COMPUTING), since(recruited)));
        all.add(paper(oneOf(GRADES), since(recruited)));
        while (all.size() < PAPERS_EACH) {
            all.add(in(4) ? paper(oneOf(DEGREES), since(recruited)) : paper(oneOf(HELD), null, null, since(recruited)));
        }
        return all;
    }

    private QualificationFact paper(Level level, LocalDate issued) {
        ProfessionalField field = level.criterion() == Criterion.PROFESSIONAL && !in(30)
                ? oneOf(List.of(ProfessionalField.values()))
                : null;
        return paper(level.criterion(), level, field, issued);
    }

    private QualificationFact paper(
            Criterion criterion, @Nullable Level level, @Nullable ProfessionalField field, LocalDate issued) {
        return new QualificationFact(
                criterion,
                level,
                field,
                null,
                in(40),
                in(60) ? null : issued,
                in(30) ? issued.plusYears(3) : null,
                in(100) ? issued.plusYears(5) : null,
                ++papers);
    }

    private List<WaiverFact> waivers() {
        if (!in(30)) {
            return List.of();
        }
        LocalDate from = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(4000));
        WaiverFact waiver =
                WaiverFact.ofCriterion(Criterion.POLITICAL_THEORY, from, from.plusYears(4), "Quyết định 12");
        return List.of(in(2) ? waiver.reducingTo(Level.POLITICAL_ELEMENTARY) : waiver);
    }

    private List<TrainingFact> trainings() {
        if (!in(8)) {
            return List.of();
        }
        Level level = oneOf(Arrays.asList(Level.POLITICAL_INTERMEDIATE, Level.STATE_SPECIALIST, Level.IT_BASIC));
        LocalDate starts = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(4000));
        return List.of(new TrainingFact(
                ++papers, level.criterion(), level, null, starts, starts.plusDays(90), in(4) ? null : !in(9)));
    }

    private LocalDate since(LocalDate day) {
        int days = (int) Math.max(1, TODAY.toEpochDay() - day.toEpochDay());
        return day.plusDays(random.nextInt(days));
    }

    /** True in one of so many cases. */
    private boolean in(int cases) {
        return random.nextInt(cases) == 0;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
