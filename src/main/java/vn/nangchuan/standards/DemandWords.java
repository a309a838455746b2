package vn.nangchuan.standards;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a rule asks, in words: the same on the screens and from the command line, whoever keeps the texts. */
public final class DemandWords {
    private static final String NEXT = "; ";

    private final Source texts;

    public DemandWords(Source texts) {
        this.texts = texts;
    }

    /** Texts in one language. */
    public interface Source {

        /** The text of a key, with values in its places. */
        String of(String key, Object... values);

        String date(LocalDate day);
    }

    public String of(Criterion criterion) {
        return texts.of("standings.criterion." + criterion);
    }

    public String of(Level level) {
        return texts.of("standings.level." + level);
    }

    /** A paper by what it is about, with the level where there is one. */
    public String paper(Criterion criterion, @Nullable Level level) {
        return level == null ? of(criterion) : texts.of("standings.demand.level", of(criterion), of(level));
    }

    /** A paper in one of these fields; none: in any. */
    public String paper(Criterion criterion, @Nullable Level level, Set<ProfessionalField> fields) {
        String paper = paper(criterion, level);
        return fields.isEmpty() ? paper : texts.of("standings.demand.fields", paper, fields(fields));
    }

    public String fields(Set<ProfessionalField> fields) {
        return fields.stream()
                .map(field -> texts.of("officials.field." + field))
                .collect(joining(", "));
    }

    /** What is asked: the criterion with the least level, the courses, or the age. */
    public String asked(Requirement requirement) {
        Criterion criterion = requirement.criterion();
        return switch (requirement.demand()) {
            case Demand.AtLeast atLeast -> paper(criterion, atLeast.level());
            case Demand.Held _, Demand.Nothing _ -> of(criterion);
            case Demand.Courses courses -> asked(courses);
            case Demand.SetByProvince unset -> asked(criterion, unset);
            case Demand.OfAge age -> asked(criterion, age);
            case Demand.AgeByDecision decided ->
                decided.decisions().stream()
                        .map(decision -> asked(criterion, decision))
                        .collect(joining(NEXT));
        };
    }

    private String asked(Demand.Courses courses) {
        return texts.of(
                "standings.demand.courses." + courses.quantifier(),
                courses.criteria().stream().map(this::of).collect(joining(NEXT)));
    }

    private String asked(Criterion criterion, Demand.SetByProvince unset) {
        return unset.least() == null
                ? texts.of("standings.demand.unset", of(criterion))
                : texts.of("standings.demand.unset.least", of(criterion), of(unset.least()));
    }

    private String asked(Criterion criterion, Demand.AgeByDecision.Decided decided) {
        return texts.of("standings.demand.on-days", asked(criterion, decided.age()), days(decided.days()));
    }

    private String asked(Criterion criterion, Demand.OfAge asked) {
        return switch (asked) {
            case Demand.YoungestAge age -> texts.of("standings.demand.youngest", of(criterion), age.years());
            case Demand.OldestAge age ->
                age.men() == age.women()
                        ? texts.of("standings.demand.oldest", of(criterion), age.men())
                        : texts.of("standings.demand.oldest.by-sex", of(criterion), age.men(), age.women());
        };
    }

    /** As a text says them: with the last day. */
    public String days(Validity days) {
        return days.to() == null
                ? texts.of("standings.law.days.open", texts.date(days.from()))
                : texts.of(
                        "standings.law.days",
                        texts.date(days.from()),
                        texts.date(days.to().minusDays(1)));
    }
}
