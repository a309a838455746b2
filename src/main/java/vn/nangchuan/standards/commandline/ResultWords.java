package vn.nangchuan.standards.commandline;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Demand;
import vn.nangchuan.standards.Equivalence;
import vn.nangchuan.standards.Evidence;
import vn.nangchuan.standards.LegalSource;
import vn.nangchuan.standards.LegalWaiver;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.Mend;
import vn.nangchuan.standards.ProfessionalField;
import vn.nangchuan.standards.QualificationFact;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standards.TrainingFact;
import vn.nangchuan.standards.WaiverFact;

/** What is asked, what proves it and what would mend it, in words. */
final class ResultWords {
    private static final String NEXT = "; ";

    private final Texts texts;

    ResultWords(Texts texts) {
        this.texts = texts;
    }

    String of(Criterion criterion) {
        return texts.of("standings.criterion.", criterion);
    }

    /** The criterion with the level, where there is one. */
    String of(Criterion criterion, @Nullable Level level) {
        return level == null ? of(criterion) : texts.of("standings.demand.level", of(criterion), of(level));
    }

    private String of(Level level) {
        return texts.of("standings.level.", level);
    }

    String asked(Requirement requirement) {
        Criterion criterion = requirement.criterion();
        return switch (requirement.demand()) {
            case Demand.AtLeast atLeast -> of(criterion, atLeast.level());
            case Demand.Held _, Demand.Nothing _ -> of(criterion);
            case Demand.Courses courses -> asked(courses);
            case Demand.SetByProvince unset -> asked(criterion, unset);
            case Demand.AgeByDecision _ -> texts.of("standings.demand.unset", of(criterion));
            case Demand.YoungestAge age -> texts.of("standings.demand.youngest", of(criterion), age.years());
            case Demand.OldestAge age -> asked(criterion, age);
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

    private String asked(Criterion criterion, Demand.OldestAge age) {
        return age.men() == age.women()
                ? texts.of("standings.demand.oldest", of(criterion), age.men())
                : texts.of("standings.demand.oldest.by-sex", of(criterion), age.men(), age.women());
    }

    String mends(List<Mend> mends) {
        return mends.stream().map(this::mend).collect(joining(NEXT));
    }

    private String mend(Mend mend) {
        String paper = of(mend.criterion(), mend.leastLevel());
        return mend.acceptedFields().isEmpty()
                ? paper
                : texts.of("standards.mend.fields", paper, fields(mend.acceptedFields()));
    }

    private String fields(Set<ProfessionalField> fields) {
        return fields.stream().map(this::field).collect(joining(", "));
    }

    private String field(ProfessionalField field) {
        return texts.of("officials.field.", field);
    }

    /** @param dossier knows what the papers say beside what is asked */
    String evidence(List<Evidence> evidence, Dossier dossier) {
        return evidence.stream().map(rest -> evidence(rest, dossier)).collect(joining(NEXT));
    }

    private String evidence(Evidence evidence, Dossier dossier) {
        return switch (evidence) {
            case QualificationFact paper -> paper(paper, dossier.detailsOf(paper));
            case WaiverFact waiver -> waiver(waiver);
            case TrainingFact training ->
                texts.of(
                        "standards.evidence.class",
                        of(training.criterion(), training.level()),
                        training.startsOn(),
                        training.lastDay());
            case LegalWaiver waiver -> texts.of("standards.evidence.law", of(waiver.legalSource()));
            case Equivalence equivalence -> texts.of("standards.evidence.equivalence", of(equivalence.legalSource()));
        };
    }

    private String paper(QualificationFact paper, PaperDetails details) {
        Stream<String> parts = Stream.of(
                texts.of(
                        paper.statement() ? "standards.evidence.statement" : "standards.evidence.paper",
                        of(paper.criterion(), paper.level())),
                fieldOf(paper),
                details.number().isEmpty() ? "" : texts.of("standards.evidence.number", details.number()),
                details.issuer(),
                paper.issuedOn() == null ? texts.of("standards.evidence.undated") : Texts.shown(paper.issuedOn()));
        return parts.filter(part -> !part.isEmpty()).collect(joining(", "));
    }

    private String fieldOf(QualificationFact paper) {
        if (paper.field() != null) {
            return field(paper.field());
        }
        return paper.studied() == null ? "" : paper.studied();
    }

    private String waiver(WaiverFact waiver) {
        String decided = waiver.reducedTo() == null
                ? texts.of("standards.evidence.waiver", waiver.basis())
                : texts.of("standards.evidence.reduction", of(waiver.reducedTo()), waiver.basis());
        return waiver.approvedBy() == null
                ? decided
                : texts.of("standards.evidence.approved", decided, waiver.approvedBy());
    }

    private static String of(LegalSource source) {
        return source.document() + ", " + source.article();
    }
}
