package vn.nangchuan.standings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Equivalence;
import vn.nangchuan.standards.Evidence;
import vn.nangchuan.standards.Facts;
import vn.nangchuan.standards.Grace;
import vn.nangchuan.standards.LegalWaiver;
import vn.nangchuan.standards.Mend;
import vn.nangchuan.standards.PersonFacts;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.PostingFact;
import vn.nangchuan.standards.QualificationFact;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standards.RequirementResult;
import vn.nangchuan.standards.Spell;
import vn.nangchuan.standards.StandingPeriod;
import vn.nangchuan.standards.TrainingFact;
import vn.nangchuan.standards.Validity;
import vn.nangchuan.standards.WaiverFact;
import vn.nangchuan.standings.ExplanationTree.Asks;
import vn.nangchuan.standings.ExplanationTree.Born;
import vn.nangchuan.standings.ExplanationTree.CountsBy;
import vn.nangchuan.standings.ExplanationTree.Excused;
import vn.nangchuan.standings.ExplanationTree.FirstAppointed;
import vn.nangchuan.standings.ExplanationTree.FitsInField;
import vn.nangchuan.standings.ExplanationTree.HasPaper;
import vn.nangchuan.standings.ExplanationTree.HeldIn;
import vn.nangchuan.standings.ExplanationTree.IsWaived;
import vn.nangchuan.standings.ExplanationTree.IsWaivedByLaw;
import vn.nangchuan.standings.ExplanationTree.LanguageDuty;
import vn.nangchuan.standings.ExplanationTree.NoEndKnown;
import vn.nangchuan.standings.ExplanationTree.Recruited;
import vn.nangchuan.standings.ExplanationTree.SetByProvince;
import vn.nangchuan.standings.ExplanationTree.Since;
import vn.nangchuan.standings.ExplanationTree.SitsInClass;
import vn.nangchuan.standings.ExplanationTree.Stands;
import vn.nangchuan.standings.ExplanationTree.StandsWritten;
import vn.nangchuan.standings.ExplanationTree.Until;

/**
 * Builds the explanations of one official's results on a date. Pure: it reads nothing.
 *
 * @param timeline as of {@link vn.nangchuan.standards.Standings#timeline}
 * @param posts what the posts are called
 */
record ExplanationTrees(
        Facts facts, LocalDate date, List<StandingPeriod> timeline, Map<PostCode, LocalizedText> posts) {

    ExplanationTree of(RequirementResult result) {
        List<ExplanationTree> basis = new ArrayList<>();
        basis.add(rule(result));
        basis.addAll(personal(result));
        basis.addAll(evidence(result));
        basis.addAll(days(result));
        return new ExplanationTree(new Stands(result.state(), result.reason(), result.isVerified()), basis);
    }

    private ExplanationTree rule(RequirementResult result) {
        Requirement rule = result.requirement();
        String decision = rule.legalSource().decision();
        return ExplanationTree.of(
                new Asks(rule, result.posts().stream().map(this::name).toList()),
                Stream.of(
                                fields(result),
                                Stream.of(new StandsWritten(rule.legalSource(), rule.verified())),
                                Stream.ofNullable(decision).map(SetByProvince::new),
                                Stream.ofNullable(rule.grace()).map(Excused::new))
                        .flatMap(statements -> statements)
                        .map(ExplanationTree::of));
    }

    private Stream<FitsInField> fields(RequirementResult result) {
        return result.posts().stream()
                .flatMap(post -> result.requirement().papersFor(post).stream()
                        .map(Mend::acceptedFields)
                        .filter(fields -> !fields.isEmpty())
                        .map(fields -> new FitsInField(name(post), fields)));
    }

    private LocalizedText name(PostCode post) {
        return posts.getOrDefault(post, new LocalizedText(post.value(), post.value()));
    }

    /** The facts about the person and the postings that the rule, or its grace, turns on. */
    private List<ExplanationTree> personal(RequirementResult result) {
        Requirement rule = result.requirement();
        List<ExplanationTree> facts = new ArrayList<>();
        if (rule.criterion().kind() == Criterion.Kind.DERIVED) {
            facts.add(ExplanationTree.of(new Born(person().birthDate(), person().sex())));
        }
        if (turnsOnRecruitment(rule)) {
            facts.add(ExplanationTree.of(new Recruited(person().recruitedOn())));
        }
        postings(result).flatMap(posting -> ofPosting(rule, posting)).distinct().forEach(facts::add);
        return facts;
    }

    private PersonFacts person() {
        return facts.person();
    }

    private static boolean turnsOnRecruitment(Requirement rule) {
        Grace grace = rule.grace();
        return rule.applicability().recruitedFrom() != null
                || rule.applicability().recruitedBefore() != null
                || (grace != null && grace.recruitedBefore() != null);
    }

    private Stream<PostingFact> postings(RequirementResult result) {
        return facts.postings().stream()
                .filter(posting -> result.posts().contains(posting.post())
                        && new Validity(posting.validFrom(), posting.validTo()).contains(date));
    }

    private Stream<ExplanationTree> ofPosting(Requirement rule, PostingFact posting) {
        List<ExplanationTree> facts = new ArrayList<>();
        if (turnsOnFirstAppointment(rule)) {
            facts.add(ExplanationTree.of(new FirstAppointed(name(posting.post()), posting.firstAppointedOn())));
        }
        if (rule.applicability().region() != null
                || !rule.applicability().unitTypes().isEmpty()) {
            facts.add(ExplanationTree.of(new HeldIn(posting.region(), posting.unitType())));
        }
        if (rule.applicability().minorityLanguageDuty()) {
            facts.add(ExplanationTree.of(new LanguageDuty(posting.minorityLanguageDuty())));
        }
        return facts.stream();
    }

    private static boolean turnsOnFirstAppointment(Requirement rule) {
        Grace grace = rule.grace();
        return rule.criterion() == Criterion.AGE_AT_FIRST_APPOINTMENT
                || rule.applicability().appointment() != null
                || (grace != null && grace.appointedBefore() != null);
    }

    /** Each fact, with the provision by which it counts below it: evidence names that after the paper. */
    private static List<ExplanationTree> evidence(RequirementResult result) {
        List<ExplanationTree> facts = new ArrayList<>();
        List<Evidence> evidence = result.evidence();
        for (int i = 0; i < evidence.size(); i++) {
            Evidence next = i + 1 < evidence.size() ? evidence.get(i + 1) : null;
            if (!(evidence.get(i) instanceof Equivalence)) {
                facts.add(fact(evidence.get(i), next instanceof Equivalence by ? by : null));
            }
        }
        return facts;
    }

    private static ExplanationTree fact(Evidence rest, @Nullable Equivalence by) {
        return switch (rest) {
            case QualificationFact paper ->
                ExplanationTree.of(new HasPaper(paper), by == null ? Stream.empty() : Stream.of(counts(by)));
            case TrainingFact training -> ExplanationTree.of(new SitsInClass(training));
            case WaiverFact waiver -> ExplanationTree.of(new IsWaived(waiver));
            case LegalWaiver waiver ->
                ExplanationTree.of(
                        new IsWaivedByLaw(waiver),
                        ExplanationTree.of(new StandsWritten(waiver.legalSource(), waiver.verified())));
            case Equivalence equivalence -> counts(equivalence);
        };
    }

    private static ExplanationTree counts(Equivalence by) {
        return ExplanationTree.of(
                new CountsBy(by), ExplanationTree.of(new StandsWritten(by.legalSource(), by.verified())));
    }

    /** Since when the rule finds it so; since when the paper is there, the paper says. */
    private List<ExplanationTree> days(RequirementResult result) {
        Spell spell = Spell.of(result, date, facts, timeline);
        return List.of(
                ExplanationTree.of(new Since(spell.from())),
                ExplanationTree.of(spell.to() == null ? new NoEndKnown() : new Until(spell)));
    }
}
