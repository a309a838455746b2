package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.standards.Assessment;
import vn.nangchuan.standards.RequirementResult;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.standards.WaiverFact;
import vn.nangchuan.standings.Explanation;
import vn.nangchuan.standings.ExplanationTree;
import vn.nangchuan.standings.ui.ExplanationPanel;
import vn.nangchuan.standings.ui.ExplanationTexts;
import vn.nangchuan.standings.ui.RequirementBadge;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.Formats;

/** Every requirement of the posts held: what is asked, where that is written, how it stands, what proves it. What is lacking comes first. */
class RequirementList extends UnorderedList {

    private static final Comparator<RequirementResult> OPEN_FIRST =
            Comparator.comparing(result -> !result.state().isOpen());

    private final transient Dossier dossier;
    private final transient LocalDate date;
    private final transient Map<RequirementResult, ExplanationTree> trees;
    private final transient List<RequirementAction> actions;
    private final transient PaperWords papers;
    private final transient ExplanationTexts texts;
    private final transient Formats formats = new Formats(getLocale());

    /**
     * @param actions what is offered about what is lacking; empty where nothing can be done from here
     */
    RequirementList(Dossier dossier, Explanation explanation, List<RequirementAction> actions) {
        Assessment assessment = explanation.assessment();
        this.dossier = dossier;
        this.date = assessment.date();
        this.trees = explanation.trees();
        this.actions = actions;
        this.papers = new PaperWords(dossier);
        this.texts = new ExplanationTexts(papers::of);
        addClassName("requirement-list");
        assessment.results().stream().sorted(OPEN_FIRST).forEach(result -> add(line(result)));
    }

    private ListItem line(RequirementResult result) {
        Span title = new Span(StandingTexts.of(result.requirement()));
        title.addClassName("requirement-title");
        Div words = new Div(title, secondary(clause(result)));
        words.addClassName("requirement-words");
        Stream.of(why(result).stream(), waivers(result), evidence(result).stream())
                .flatMap(texts -> texts)
                .forEach(text -> words.add(secondary(text)));
        Div state = new Div(new RequirementBadge(result.state()));
        state.addClassName("requirement-state");
        actions.stream()
                .map(action -> action.about(dossier.id(), result))
                .flatMap(Optional::stream)
                .forEach((Component button) -> state.add(button));
        ListItem line = new ListItem(words, state);
        Optional.ofNullable(trees.get(result))
                .ifPresent(tree -> line.add(new ExplanationPanel(StandingTexts.of(result.requirement()), tree, texts)));
        return line;
    }

    private static Span secondary(String text) {
        Span span = new Span(text);
        span.addClassName("secondary");
        return span;
    }

    private static Optional<String> why(RequirementResult result) {
        return Optional.ofNullable(result.reason()).map(StandingTexts::of);
    }

    /** What was decided for this person: that it is waived, or asked for at a lower level. */
    private static Stream<String> waivers(RequirementResult result) {
        return result.evidence().stream()
                .filter(WaiverFact.class::isInstance)
                .map(WaiverFact.class::cast)
                .map(StandingTexts::of);
    }

    private static String clause(RequirementResult result) {
        var source = result.requirement().legalSource();
        String clause = translate("officials.requirement.clause", source.article(), source.document());
        return result.isVerified() ? clause : translate("officials.requirement.unverified", clause);
    }

    private Optional<String> evidence(RequirementResult result) {
        if (result.state() == RequirementState.AWAITING_CERTIFICATE && result.since() != null) {
            return Optional.of(translate(
                    "officials.requirement.awaiting",
                    formats.date(result.since()),
                    formats.number(result.daysUntil(date).orElse(0))));
        }
        return result.paper().flatMap(papers::held).map(papers::issued);
    }
}
