package vn.nangchuan.standards;

import static vn.nangchuan.standards.RuleFile.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.Region;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;

/** A worked example as it is written in a rule file; anything may be missing. No paper is missing from the file unless it says so. */
record ExampleEntry(
        @Nullable String name,
        @Nullable LocalDate date,
        @Nullable LocalDate born,
        @Nullable Sex sex,
        @Nullable LocalDate recruited,
        @Nullable Set<Criterion> confirmedNone,
        @Nullable List<Post> posts,
        @Nullable List<Paper> papers,
        @Nullable List<Training> classes,
        @Nullable List<Waiver> waivers,
        @Nullable List<ProvincialParameterEntry> parameters,
        @Nullable SortedMap<String, RequirementState> expect,
        @Nullable Outcome outcome) {
    private static final OfficialId SOMEBODY = new OfficialId(1);
    private static final UnitId SOMEWHERE = new UnitId(1);

    /** A post held; taken up for the first time on its first day, unless another day is given. */
    record Post(
            @Nullable String post,
            @Nullable Region region,
            @Nullable UnitType unitType,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate first,
            @Nullable Boolean minorityLanguageDuty) {

        PostingFact fact() {
            LocalDate begun = required(from, "from");
            return new PostingFact(
                    new PostCode(required(post, "post")),
                    required(region, "region"),
                    unitType == null ? UnitType.COMMUNE : unitType,
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
            @Nullable String studied,
            @Nullable Boolean statement,
            @Nullable LocalDate issued,
            @Nullable LocalDate to,
            @Nullable LocalDate revoked) {

        QualificationFact fact(long number) {
            return new QualificationFact(
                    criterionOf(criterion, level),
                    level,
                    field,
                    studied,
                    Boolean.TRUE.equals(statement),
                    issued,
                    to,
                    revoked,
                    number);
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
            @Nullable Level reducedTo,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String basis,
            @Nullable String approvedBy) {

        WaiverFact fact() {
            return new WaiverFact(
                    criterion,
                    requirement,
                    reducedTo,
                    required(from, "from"),
                    to,
                    required(basis, "basis"),
                    approvedBy);
        }
    }

    WorkedExample toExample() {
        PersonFacts person = new PersonFacts(SOMEBODY, born, sex, recruited, orAll(confirmedNone));
        Facts facts = new Facts(
                person,
                required(posts, "posts").stream().map(Post::fact).toList(),
                paperFacts(),
                listed(waivers).stream().map(Waiver::fact).toList(),
                trainingFacts());
        return new WorkedExample(
                required(name, "name"),
                required(date, "date"),
                facts,
                listed(parameters).stream()
                        .map(ProvincialParameterEntry::toParameter)
                        .toList(),
                required(expect, "expect"),
                outcome);
    }

    private static Set<Criterion> orAll(@Nullable Set<Criterion> confirmed) {
        return confirmed == null ? EnumSet.allOf(Criterion.class) : confirmed;
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
