package vn.nangchuan.standards.commandline;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.nangchuan.standards.DemandWords;
import vn.nangchuan.standards.Equivalence;
import vn.nangchuan.standards.Evidence;
import vn.nangchuan.standards.LegalSource;
import vn.nangchuan.standards.LegalWaiver;
import vn.nangchuan.standards.Mend;
import vn.nangchuan.standards.QualificationFact;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standards.TrainingFact;
import vn.nangchuan.standards.WaiverFact;

/** What is asked, what proves it and what would mend it, in words. */
final class ResultWords {
    private static final String NEXT = "; ";

    private final Texts texts;
    private final DemandWords words;

    ResultWords(Texts texts) {
        this.texts = texts;
        this.words = new DemandWords(texts);
    }

    String asked(Requirement requirement) {
        return words.asked(requirement);
    }

    String mends(List<Mend> mends) {
        return mends.stream().map(this::mend).collect(joining(NEXT));
    }

    private String mend(Mend mend) {
        return words.paper(mend.criterion(), mend.leastLevel(), mend.acceptedFields());
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
                        words.paper(training.criterion(), training.level()),
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
                        words.paper(paper.criterion(), paper.level())),
                fieldOf(paper),
                details.language(),
                details.score().isEmpty() ? "" : texts.of("standards.evidence.score", details.score()),
                details.number().isEmpty() ? "" : texts.of("standards.evidence.number", details.number()),
                details.issuer(),
                paper.issuedOn() == null ? texts.of("standards.evidence.undated") : Texts.shown(paper.issuedOn()));
        return parts.filter(part -> !part.isEmpty()).collect(joining(", "));
    }

    private String fieldOf(QualificationFact paper) {
        if (paper.field() != null) {
            return words.fields(Set.of(paper.field()));
        }
        return paper.studied() == null ? "" : paper.studied();
    }

    private String waiver(WaiverFact waiver) {
        String decided = waiver.reducedTo() == null
                ? texts.of("standards.evidence.waiver", waiver.basis())
                : texts.of("standards.evidence.reduction", words.of(waiver.reducedTo()), waiver.basis());
        return waiver.approvedBy() == null
                ? decided
                : texts.of("standards.evidence.approved", decided, waiver.approvedBy());
    }

    private static String of(LegalSource source) {
        return source.document() + ", " + source.article();
    }
}
