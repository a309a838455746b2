package vn.nangchuan.standings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.standards.Ending;
import vn.nangchuan.standards.Equivalence;
import vn.nangchuan.standards.LegalSource;
import vn.nangchuan.standards.QualificationFact;
import vn.nangchuan.standards.RequirementResult;
import vn.nangchuan.standards.Spell;
import vn.nangchuan.standards.TrainingFact;
import vn.nangchuan.standings.ExplanationTree;
import vn.nangchuan.standings.ExplanationTree.Statement;
import vn.nangchuan.uikit.Formats;

/**
 * The words of explanations, on the screen and in what is downloaded. Days are said as a text says them: with the last
 * day.
 */
public final class ExplanationTexts {

    private static final String KEY = "standings.explanation.";
    private static final String INDENT = "    ";

    private final Function<QualificationFact, String> papers;
    private final Formats formats = Formats.current();

    /**
     * @param papers what a paper is called: what it proves, who issued it and when
     */
    public ExplanationTexts(Function<QualificationFact, String> papers) {
        this.papers = papers;
    }

    /** The tree as lines, each deeper one indented. */
    public List<String> lines(ExplanationTree tree) {
        return tree.basis().stream()
                .flatMap(basis -> lines(basis).stream())
                .map(line -> INDENT + line)
                .collect(Collectors.collectingAndThen(Collectors.toList(), lines -> {
                    lines.addFirst(of(tree.statement()));
                    return lines;
                }));
    }

    /** One statement as a sentence. */
    public String of(Statement statement) {
        return switch (statement) {
            case ExplanationTree.Stands stands -> stands(stands);
            case ExplanationTree.Asks asks -> asks(asks);
            case ExplanationTree.FitsInField fits -> fits(fits);
            case ExplanationTree.StandsWritten written -> written(written.source(), written.verified());
            case ExplanationTree.SetByProvince set -> say("decision", set.decision());
            case ExplanationTree.Excused excused -> StandingTexts.of(excused.grace());
            case ExplanationTree.HasPaper has -> say("paper", paper(has.paper()));
            case ExplanationTree.CountsBy counts -> counts(counts.equivalence());
            case ExplanationTree.SitsInClass sits -> training(sits.training());
            case ExplanationTree.IsWaived waived -> StandingTexts.of(waived.waiver());
            case ExplanationTree.IsWaivedByLaw waived ->
                say(
                        "waived-by-law",
                        days(
                                waived.waiver().validity().from(),
                                waived.waiver().validity().to()));
            case ExplanationTree.Since since -> say("since", formats.date(since.day()));
            case ExplanationTree.Until until -> until(until.spell());
            case ExplanationTree.NoEndKnown() -> say("no-end");
            case ExplanationTree.PersonalFact fact -> personal(fact);
        };
    }

    private String personal(ExplanationTree.PersonalFact fact) {
        return switch (fact) {
            case ExplanationTree.Born born ->
                say(
                        "born",
                        day(born.day()),
                        born.sex() == null ? say("unknown") : translate("officials.sex." + born.sex()));
            case ExplanationTree.Recruited recruited -> say("recruited", day(recruited.day()));
            case ExplanationTree.FirstAppointed appointed ->
                say("first-appointed", formats.name(appointed.post()), formats.date(appointed.day()));
            case ExplanationTree.HeldIn held ->
                say(
                        "held-in",
                        translate("standings.law.unit." + held.unitType()),
                        translate("standings.law.region." + held.region()));
            case ExplanationTree.LanguageDuty duty -> say("language-duty." + duty.isGiven());
        };
    }

    private static String stands(ExplanationTree.Stands stands) {
        String state = StandingTexts.of(stands.state());
        String said = stands.reason() == null
                ? say("stands", state)
                : say("stands.because", state, StandingTexts.of(stands.reason()));
        return StandingTexts.marked(said, stands.verified());
    }

    private String asks(ExplanationTree.Asks asks) {
        return say(
                "asks",
                asks.requirement().id(),
                StandingTexts.of(asks.requirement()),
                asks.posts().stream().map(formats::name).collect(Collectors.joining(", ")),
                days(
                        asks.requirement().validity().from(),
                        asks.requirement().validity().to()));
    }

    private String fits(ExplanationTree.FitsInField fits) {
        return say("fields", formats.name(fits.post()), StandingTexts.of(fits.fields()));
    }

    private static String written(LegalSource source, boolean verified) {
        return say(verified ? "written" : "written.unverified", source.article(), source.document());
    }

    private String paper(QualificationFact paper) {
        String said = papers.apply(paper);
        if (paper.statement()) {
            said = say("paper.statement", said);
        }
        if (paper.revokedOn() != null) {
            return say("paper.revoked", said, formats.date(paper.revokedOn()));
        }
        return paper.validTo() == null ? said : say("paper.expires", said, lastDayBefore(paper.validTo()));
    }

    private static String counts(Equivalence by) {
        return by.countsAs() == null ? say("counts") : say("counts.as", StandingTexts.of(by.countsAs()));
    }

    private String training(TrainingFact training) {
        Boolean passed = training.passed();
        String result = passed == null ? "open" : passed ? "passed" : "not-passed";
        return say(
                "class." + result,
                StandingTexts.missing(training.criterion(), training.level()),
                days(training.startsOn(), training.endsOn()));
    }

    private String until(Spell spell) {
        LocalDate day = spell.to();
        Ending ending = spell.ending();
        if (day == null || ending == null) {
            return say("no-end");
        }
        String said = say("until", lastDayBefore(day), of(ending));
        return spell.then().isEmpty()
                ? said
                : say(
                        "until.then",
                        said,
                        formats.date(day),
                        spell.then().stream()
                                .map(ExplanationTexts::then)
                                .distinct()
                                .collect(Collectors.joining("; ")));
    }

    private static String then(RequirementResult result) {
        return say("then", StandingTexts.of(result.requirement()), StandingTexts.of(result.state()));
    }

    /** Why something ends, in a few words. */
    public static String of(Ending ending) {
        return translate("standings.ending." + ending);
    }

    private String days(LocalDate from, @Nullable LocalDate to) {
        return StandingTexts.days(from, to);
    }

    private String lastDayBefore(LocalDate day) {
        return formats.date(day.minusDays(1));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? say("unknown") : formats.date(day);
    }

    private static String say(String key, Object... arguments) {
        return translate(KEY + key, arguments);
    }
}
