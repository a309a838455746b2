package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.standards.ActionPlan;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standards.RequirementResult;
import vn.nangchuan.standards.Turn;
import vn.nangchuan.standings.Explanation;
import vn.nangchuan.standings.ExplanationTree;
import vn.nangchuan.standings.LawEdition;
import vn.nangchuan.standings.ProgrammeOffer;
import vn.nangchuan.standings.ui.ExplanationTexts;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.Formats;

/** The explanation of one dossier as plain text, in the language of the screen: what the page says, to be filed or sent. */
final class ExplanationFile {

    private static final String INDENT = "    ";

    private final Dossier dossier;
    private final Explanation explanation;
    private final List<ProgrammeOffer> programmes;
    private final ExplanationTexts texts;
    private final Formats formats = Formats.current();
    private final List<String> lines = new ArrayList<>();

    private ExplanationFile(Dossier dossier, Explanation explanation, List<ProgrammeOffer> programmes) {
        this.dossier = dossier;
        this.explanation = explanation;
        this.programmes = programmes;
        this.texts = new ExplanationTexts(new PaperWords(dossier)::of);
    }

    /** The file's lines. */
    static List<String> of(Dossier dossier, Explanation explanation, List<ProgrammeOffer> programmes) {
        ExplanationFile file = new ExplanationFile(dossier, explanation, programmes);
        file.head();
        file.results();
        file.plan();
        file.ahead();
        return List.copyOf(file.lines);
    }

    private void head() {
        lines.add(translate("officials.explanation.title").toUpperCase(Locale.ROOT));
        add("officials.explanation.name", dossier.fullName());
        dossier.postsOn(explanation.assessment().date())
                .forEach(post -> add("officials.explanation.post", formats.name(post.post()), post.unitName()));
        add("officials.explanation.date", formats.date(explanation.assessment().date()));
        add(
                "officials.explanation.outcome",
                StandingTexts.of(explanation.assessment().outcome()));
        add("officials.explanation.law");
        explanation.law().forEach(edition -> lines.add(INDENT + words(edition)));
    }

    private static String words(LawEdition edition) {
        return translate(
                "officials.explanation.edition",
                edition.document(),
                edition.ruleSet(),
                Integer.toString(edition.version()));
    }

    private void results() {
        chapter("officials.official.requirements");
        int number = 1;
        for (RequirementResult result : explanation.assessment().results()) {
            lines.add(number++ + ". " + StandingTexts.of(result.requirement()));
            ExplanationTree tree = explanation.trees().get(result);
            if (tree != null) {
                texts.lines(tree).forEach(line -> lines.add(INDENT + line));
            }
        }
    }

    private void plan() {
        ActionPlan plan = explanation.plan();
        if (plan.actions().isEmpty() && plan.isSufficient()) {
            return;
        }
        chapter("officials.plan.title");
        int number = 1;
        for (ActionPlan.Action action : plan.actions()) {
            lines.add(number++ + ". " + StandingTexts.of(action.paper()));
            if (action.requirements().size() > 1) {
                lines.add(INDENT + PlanTexts.several(action));
            }
            if (PlanTexts.isOnlyUnknown(action.mendedOf(explanation.assessment().results()))) {
                lines.add(INDENT + translate("officials.plan.unknown"));
            }
            programmes(action).forEach(line -> lines.add(INDENT + line));
        }
        if (!plan.isSufficient()) {
            lines.add(PlanTexts.outOfReach(plan));
        }
    }

    private List<String> programmes(ActionPlan.Action action) {
        List<ProgrammeOffer> providing = PlanTexts.thatProvide(action.paper(), programmes);
        return providing.isEmpty()
                ? List.of(translate("officials.plan.no-programme"))
                : providing.stream()
                        .map(programme -> translate(
                                "officials.explanation.programme",
                                PlanTexts.name(programme),
                                PlanTexts.days(programme)))
                        .toList();
    }

    private void ahead() {
        if (explanation.ahead().isEmpty()) {
            return;
        }
        chapter("officials.ahead.title");
        for (Turn turn : explanation.ahead()) {
            Outcome after = turn.after();
            add(
                    "officials.explanation.turn",
                    formats.date(turn.date()),
                    after == null ? translate("officials.ahead.without-post") : StandingTexts.of(after));
            if (!turn.opened().isEmpty()) {
                lines.add(INDENT + PlanTexts.opened(turn));
            }
        }
    }

    private void chapter(String key) {
        lines.add("");
        lines.add(translate(key).toUpperCase(Locale.ROOT));
    }

    private void add(String key, Object... arguments) {
        lines.add(translate(key, arguments));
    }
}
