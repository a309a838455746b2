package vn.nangchuan.standards;

import static vn.nangchuan.standards.RuleFile.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.Region;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.kernel.UnitId;

/** A worked example as it is written in a rule file; anything may be missing. The dossier is complete unless it says not. */
record ExampleEntry(
        @Nullable String name,
        @Nullable LocalDate date,
        @Nullable LocalDate born,
        @Nullable Sex sex,
        @Nullable LocalDate recruited,
        @Nullable Boolean reviewed,
        @Nullable List<Post> posts,
        @Nullable List<Paper> papers,
        @Nullable List<Training> classes,
        @Nullable List<Waiver> waivers,
        @Nullable SortedMap<String, RequirementState> expect) {
    private static final OfficialId SOMEBODY = new OfficialId(1);
    private static final UnitId SOMEWHERE = new UnitId(1);

    /** A post held; taken up for the first time on its first day, unless another day is given. */
    record Post(
            @Nullable String post,
            @Nullable Region region,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate first,
            @Nullable Boolean minorityLanguageDuty) {

        PostingFact fact() {
            LocalDate begun = required(from, "from");
            return new PostingFact(
                    new PostCode(required(post, "post")),
                    required(region, "region"),
                    SOMEWHERE,
                    begun,
                    to,
                    first == null ? begun : first,
                    Boolean.TRUE.equals(minorityLanguageDuty));
        }
    }

    /** A paper, by its level or, where the criterion has none, by the criterion. */
    record Paper(
            @Nullable Criterion criterion,
            @Nullable Level level,
            @Nullable ProfessionalField field,
            @Nullable LocalDate issued,
            @Nullable LocalDate to) {

        QualificationFact fact(long number) {
            return new QualificationFact(
                    criterionOf(criterion, level), level, field, required(issued, "issued"), to, number);
        }
    }

    /** A class, from its first day to the day after its last one. */
    record Training(
            @Nullable Criterion criterion,
            @Nullable Level level,
            @Nullable ProfessionalField field,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Boolean passed) {

        TrainingFact fact(long number) {
            return new TrainingFact(
                    number,
                    criterionOf(criterion, level),
                    level,
                    field,
                    required(from, "from"),
                    required(to, "to"),
                    passed);
        }
    }

    /** A waiver of one requirement, or of every one of a criterion. */
    record Waiver(
            @Nullable Criterion criterion,
            @Nullable String requirement,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String basis) {

        WaiverFact fact() {
            return new WaiverFact(criterion, requirement, required(from, "from"), to, required(basis, "basis"));
        }
    }

    WorkedExample toExample() {
        PersonFacts person = new PersonFacts(SOMEBODY, born, sex, recruited, !Boolean.FALSE.equals(reviewed));
        Facts facts = new Facts(
                person,
                required(posts, "posts").stream().map(Post::fact).toList(),
                paperFacts(),
                listed(waivers).stream().map(Waiver::fact).toList(),
                trainingFacts());
        return new WorkedExample(required(name, "name"), required(date, "date"), facts, required(expect, "expect"));
    }

    private List<QualificationFact> paperFacts() {
        List<QualificationFact> facts = new ArrayList<>();
        listed(papers).forEach(paper -> facts.add(paper.fact(facts.size() + 1L)));
        return facts;
    }

    private List<TrainingFact> trainingFacts() {
        List<TrainingFact> facts = new ArrayList<>();
        listed(classes).forEach(training -> facts.add(training.fact(facts.size() + 1L)));
        return facts;
    }

    private static Criterion criterionOf(@Nullable Criterion named, @Nullable Level level) {
        return level == null ? required(named, "level, or criterion,") : level.criterion();
    }

    private static <T> List<T> listed(@Nullable List<T> entries) {
        return entries == null ? List.of() : entries;
    }
}
